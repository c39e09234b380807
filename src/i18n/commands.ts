import { messages } from './messages.ts'

/** What can be done from the palette, as it is listed. */
export const commandWords = messages(
  {
    line: '记一行',
    log: '记一笔',
    add_person: '添加一个人',
    today: '去今日',
    people: '去人脉',
    plan: '去年度计划',
    import: '导入表格',
    export_plan: '导出年度计划',
    undo: '撤销',
    redo: '重做',
    blur: '模糊姓名',
    unblur: '显示姓名',
    help: '看快捷键',
    theme_light: '换成浅色',
    theme_dark: '换成深色',
    theme_system: '明暗跟随系统',
    locale_zh: '切换到中文',
    locale_en: '切换到英文',
    settings: '设置',
    settings_me: '设置：我',
    settings_budget: '设置：财年与预算',
    settings_look: '设置：外观',
    settings_keys: '设置：快捷键',
    settings_import: '设置：导入与导出',
    settings_backup: '设置：备份与恢复',
    settings_tokens: '设置：API 令牌',
    settings_activity: '设置：活动记录',
    settings_about: '设置：关于',
    sign_out: '退出登录',
  },
  {
    line: 'Write a line',
    log: 'Log contact',
    add_person: 'Add a person',
    today: 'Go to Today',
    people: 'Go to People',
    plan: 'Go to the plan',
    import: 'Import a sheet',
    export_plan: 'Export the plan',
    undo: 'Undo',
    redo: 'Redo',
    blur: 'Blur names',
    unblur: 'Show names',
    help: 'Keyboard shortcuts',
    theme_light: 'Light theme',
    theme_dark: 'Dark theme',
    theme_system: 'Theme of the system',
    locale_zh: 'Switch to Chinese',
    locale_en: 'Switch to English',
    settings: 'Settings',
    settings_me: 'Settings: me',
    settings_budget: 'Settings: year and time',
    settings_look: 'Settings: appearance',
    settings_keys: 'Settings: shortcuts',
    settings_import: 'Settings: import and export',
    settings_backup: 'Settings: backup',
    settings_tokens: 'Settings: API tokens',
    settings_activity: 'Settings: activity',
    settings_about: 'Settings: about',
    sign_out: 'Sign out',
  },
)

export type CommandName = keyof (typeof commandWords)['zh-CN']

/** How the Chinese label is read, without tones: its initials find the command. Written down because the readings of all characters would not fit the page; a test compares. */
export const commandPinyin: Readonly<Record<CommandName, string>> = {
  line: 'ji yi hang', log: 'ji yi bi', add_person: 'tian jia yi ge ren', today: 'qu jin ri', people: 'qu ren mai', plan: 'qu nian du ji hua', import: 'dao ru biao ge', export_plan: 'dao chu nian du ji hua',
  undo: 'che xiao', redo: 'chong zuo', blur: 'mo hu xing ming', unblur: 'xian shi xing ming', help: 'kan kuai jie jian', theme_light: 'huan cheng qian se', theme_dark: 'huan cheng shen se',
  theme_system: 'ming an gen sui xi tong', locale_zh: 'qie huan dao zhong wen', locale_en: 'qie huan dao ying wen', settings: 'she zhi', settings_me: 'she zhi wo',
  settings_budget: 'she zhi cai nian yu yu suan', settings_look: 'she zhi wai guan', settings_keys: 'she zhi kuai jie jian', settings_import: 'she zhi dao ru yu dao chu',
  settings_backup: 'she zhi bei fen yu hui fu', settings_tokens: 'she zhi API ling pai', settings_activity: 'she zhi huo dong ji lu', settings_about: 'she zhi guan yu', sign_out: 'tui chu deng lu',
}

/** Other words a reader may think of; never shown. */
export const commandAlso: Readonly<Partial<Record<CommandName, string>>> = {
  line: '记一笔 记录 往来 note log', log: '记录 往来 见面 表单 form note', add_person: '新建 联系人 人脉 new contact', import: 'excel xlsx csv 表格 粘贴', export_plan: 'excel xlsx csv download 下载 人脉计划',
  blur: '隐私 遮挡 打码 privacy hide', unblur: '隐私 privacy', help: '键盘 帮助 hotkeys', theme_light: '主题 亮色 白天 外观', theme_dark: '主题 暗色 夜间 黑 外观 night black',
  theme_system: '主题 自动 外观 auto', locale_zh: '语言 简体中文 中文 language', locale_en: '语言 english 英语 language', settings_me: '称呼 时区 密码 profile account',
  settings_budget: '时间 小时 货币 fiscal hours currency', settings_look: '主题 字号 大小 动效 font size motion', settings_backup: 'restore 恢复 数据', settings_tokens: '访问令牌 接口 api', settings_activity: '历史 日志 操作记录 history log',
  settings_about: '版本 version', sign_out: 'logout 登出 注销', undo: '回退', today: '首页 home', plan: '预算 财年 目标 goals',
}
