import { describe, expect, test } from 'vitest'
import { type CommandName, commandPinyin } from '#i18n/commands.ts'
import { commandEntries } from './command-entries.ts'

const commands = (Object.keys(commandPinyin) as CommandName[]).map(name => ({ name, run: () => undefined }))
const found = (typed: string): readonly string[] => commandEntries(commands, typed, 'zh-CN').entries.map(({ id }) => id.slice('command:'.length))

/** What somebody new types, and the command they mean. */
describe.each([
  ['主题', 'theme_light'], ['zt', 'theme_dark'], ['zhuti', 'theme_dark'], ['theme', 'theme_dark'], ['dark mode', 'theme_dark'], ['夜间模式', 'theme_dark'], ['深色模式', 'theme_dark'], ['yjms', 'theme_dark'],
  ['语言', 'locale_en'], ['切换语言', 'locale_en'], ['yy', 'locale_en'], ['change language', 'locale_en'], ['密码', 'settings_me'], ['修改密码', 'settings_me'], ['change password', 'settings_me'],
  ['新建联系人', 'add_person'], ['添加联系人', 'add_person'], ['新增', 'add_person'], ['add contact', 'add_person'], ['new contact', 'add_person'], ['名片', 'add_person'],
  ['导入', 'import'], ['excel', 'import'], ['import contacts', 'import'], ['通讯录', 'people'], ['txl', 'people'], ['联系人', 'people'], ['contacts', 'people'], ['导出', 'export_plan'], ['export', 'export_plan'],
  ['今天', 'today'], ['首页', 'today'], ['home', 'today'], ['待办', 'today'], ['计划', 'plan'], ['预算', 'plan'], ['目标', 'plan'], ['记录', 'line'], ['jl', 'line'], ['note', 'line'], ['撤销', 'undo'], ['undo', 'undo'],
  ['快捷键', 'help'], ['shortcuts', 'help'], ['帮助', 'help'], ['help', 'help'], ['打码', 'blur'], ['隐私', 'blur'], ['yinsi', 'blur'], ['hide names', 'blur'],
  ['备份', 'settings_backup'], ['backup', 'settings_backup'], ['字体', 'settings_look'], ['字号', 'settings_look'], ['font size', 'settings_look'], ['时区', 'settings_me'], ['token', 'settings_tokens'], ['版本', 'settings_about'],
  ['登出', 'sign_out'], ['tc', 'sign_out'], ['logout', 'sign_out'], ['log out', 'sign_out'], ['设置', 'settings'], ['sz', 'settings'], ['settings', 'settings'],
] as const)('%s', (typed, command) => {
  test(`finds ${command}`, () => { expect(found(typed)).toContain(command) })
})

test.each(['张伟', '王', '昨天和张伟吃了午饭', 'lunch with david', 'acme'])('%s is no command', typed => {
  expect(found(typed)).toEqual([])
})

test.each([['主题', true], ['修改密码', true], ['dark mode', true], ['zhuti', true], ['new contact', true], ['张伟', false], ['dar', false], ['zt', false], ['Ann', false], ['时', false], ['', false]] as const)('%s is words for a command: %s', (typed, isWord) => {
  expect(commandEntries(commands, typed, 'zh-CN').isWord).toBe(isWord)
})
