import { messages } from './messages.ts'

/** The frame around every page: navigation, banner. */
export const shell = messages(
  {
    skip: '跳到主要内容',
    nav: '主导航',
    nav_phone: '底部导航',
    today: '今日',
    people: '人脉',
    plan: '年度计划',
    plan_short: '计划',
    settings: '设置',
    mine: '我的',
    log: '记一笔',
    find: '找人、做事',
    blurred: '姓名已模糊，指到哪里显出哪里',
    unblurred: '姓名已显示',
    demo: '这是示例数据：随便改，关掉服务就还原。',
  },
  {
    skip: 'Skip to the main content',
    nav: 'Main navigation',
    nav_phone: 'Navigation',
    today: 'Today',
    people: 'People',
    plan: 'Plan',
    plan_short: 'Plan',
    settings: 'Settings',
    mine: 'Me',
    log: 'Log contact',
    find: 'Find or do',
    blurred: 'Names are blurred; point at one to see it',
    unblurred: 'Names are shown',
    demo: 'This is sample data. Change what you like: it is gone when the server stops.',
  },
)
