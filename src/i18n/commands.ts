import { messages } from './messages.ts'

/** What can be done from the palette, as it is listed. */
export const commandWords = messages(
  {
    line: '一行话记一笔',
    log: '记一笔',
    add_person: '添加一个人',
    today: '去今日',
    people: '去人脉',
    plan: '去年度计划',
    calendar: '去日历',
    meet: '约会面',
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
    calendar: 'Go to the calendar',
    meet: 'Arrange to meet',
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
  line: 'yi hang hua ji yi bi', log: 'ji yi bi', add_person: 'tian jia yi ge ren', today: 'qu jin ri', people: 'qu ren mai', plan: 'qu nian du ji hua', calendar: 'qu ri li', meet: 'yue hui mian', import: 'dao ru biao ge', export_plan: 'dao chu nian du ji hua',
  undo: 'che xiao', redo: 'chong zuo', blur: 'mo hu xing ming', unblur: 'xian shi xing ming', help: 'kan kuai jie jian', theme_light: 'huan cheng qian se', theme_dark: 'huan cheng shen se',
  theme_system: 'ming an gen sui xi tong', locale_zh: 'qie huan dao zhong wen', locale_en: 'qie huan dao ying wen', settings: 'she zhi', settings_me: 'she zhi wo',
  settings_budget: 'she zhi cai nian yu yu suan', settings_look: 'she zhi wai guan', settings_keys: 'she zhi kuai jie jian', settings_import: 'she zhi dao ru yu dao chu',
  settings_backup: 'she zhi bei fen yu hui fu', settings_tokens: 'she zhi API ling pai', settings_activity: 'she zhi huo dong ji lu', settings_about: 'she zhi guan yu', sign_out: 'tui chu deng lu',
}

/** Other words a reader may think of; never shown. */
export const commandAlso: Readonly<Partial<Record<CommandName, string>>> = {
  line: '记一行 记录 往来 快速添加 note log quick', log: '记录 往来 见面 表单 互动 form note interaction meeting', add_person: '新建 新增 联系人 好友 人脉 名片 new create contact friend',
  today: '今天 首页 主页 待办 提醒 home dashboard todo reminders', people: '联系人 通讯录 名单 搜索 查找 contacts list search', plan: '计划 预算 财年 目标 goals yearly annual', calendar: '月历 日程 会面 month week schedule', meet: '约时间 见面 午餐 固定会面 meeting lunch appointment invite', import: 'excel xlsx csv vcf 通讯录 名片 表格 文件 上传 upload contacts file vcard paste',
  export_plan: 'excel xlsx csv download 下载 人脉计划', undo: '回退 取消 恢复 revert back', redo: '恢复 again', blur: '隐私 遮挡 打码 隐藏 脱敏 privacy hide mask', unblur: '隐私 privacy unhide reveal', help: '键盘 帮助 按键 怎么用 hotkeys help keys how',
  theme_light: '主题 亮色 白天 外观 浅色模式 皮肤 light mode day', theme_dark: '主题 暗色 夜间 夜间模式 黑 暗黑 外观 深色模式 皮肤 night black dark mode',
  theme_system: '主题 自动 外观 皮肤 auto mode', locale_zh: '语言 简体中文 中文 language chinese', locale_en: '语言 english 英语 language', settings: '选项 偏好 配置 preferences options config', settings_me: '称呼 时区 密码 账户 账号 个人资料 profile account password timezone name',
  settings_budget: '时间 小时 货币 fiscal hours currency budget', settings_look: '主题 字号 字体 大小 动效 语言 font size motion theme language', settings_keys: '键盘 hotkeys keyboard keys', settings_import: 'vcf csv excel 下载 download contacts',
  settings_backup: 'restore 恢复 数据 data', settings_tokens: '访问令牌 接口 密钥 api key', settings_activity: '历史 日志 操作记录 history log',
  settings_about: '版本 帮助 version help', sign_out: 'logout 登出 注销 账号 log out exit quit',
}

/** How the Chinese among those words are read, so that initials find them as well; a test compares. */
export const alsoPinyin: Readonly<Record<string, string>> = {
  月历: 'yue li', 日程: 'ri cheng', 会面: 'hui mian', 约时间: 'yue shi jian', 午餐: 'wu can', 固定会面: 'gu ding hui mian',
  记一行: 'ji yi hang', 记录: 'ji lu', 往来: 'wang lai', 快速添加: 'kuai su tian jia', 见面: 'jian mian', 表单: 'biao dan', 互动: 'hu dong', 新建: 'xin jian',
  新增: 'xin zeng', 联系人: 'lian xi ren', 好友: 'hao you', 人脉: 'ren mai', 名片: 'ming pian', 今天: 'jin tian', 首页: 'shou ye', 主页: 'zhu ye', 待办: 'dai ban',
  提醒: 'ti xing', 通讯录: 'tong xun lu', 名单: 'ming dan', 搜索: 'sou suo', 查找: 'cha zhao', 计划: 'ji hua', 预算: 'yu suan', 财年: 'cai nian', 目标: 'mu biao',
  表格: 'biao ge', 文件: 'wen jian', 上传: 'shang chuan', 下载: 'xia zai', 人脉计划: 'ren mai ji hua', 回退: 'hui tui', 取消: 'qu xiao', 恢复: 'hui fu',
  隐私: 'yin si', 遮挡: 'zhe dang', 打码: 'da ma', 隐藏: 'yin cang', 脱敏: 'tuo min', 键盘: 'jian pan', 帮助: 'bang zhu', 按键: 'an jian', 怎么用: 'zen me yong',
  主题: 'zhu ti', 亮色: 'liang se', 白天: 'bai tian', 外观: 'wai guan', 浅色模式: 'qian se mo shi', 皮肤: 'pi fu', 暗色: 'an se', 夜间: 'ye jian', 夜间模式: 'ye jian mo shi',
  黑: 'hei', 暗黑: 'an hei', 深色模式: 'shen se mo shi', 自动: 'zi dong', 语言: 'yu yan', 简体中文: 'jian ti zhong wen', 中文: 'zhong wen', 英语: 'ying yu',
  选项: 'xuan xiang', 偏好: 'pian hao', 配置: 'pei zhi', 称呼: 'cheng hu', 时区: 'shi qu', 密码: 'mi ma', 账户: 'zhang hu', 账号: 'zhang hao', 个人资料: 'ge ren zi liao',
  时间: 'shi jian', 小时: 'xiao shi', 货币: 'huo bi', 字号: 'zi hao', 字体: 'zi ti', 大小: 'da xiao', 动效: 'dong xiao', 数据: 'shu ju', 访问令牌: 'fang wen ling pai',
  接口: 'jie kou', 密钥: 'mi yao', 历史: 'li shi', 日志: 'ri zhi', 操作记录: 'cao zuo ji lu', 版本: 'ban ben', 登出: 'deng chu', 注销: 'zhu xiao',
}
