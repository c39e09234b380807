import { describe, expect, test } from 'vitest'
import { guessMapping } from './find-header.ts'
import { readSheetRows } from './read-row.ts'
import type { SheetRow } from './sheet-row.ts'
import { plainSheet, type Sheet } from './table.ts'

const rowsOf = (rows: readonly (readonly string[])[], over: Partial<Sheet> = {}): readonly SheetRow[] => {
  const sheet = { ...plainSheet('', rows), ...over }
  return readSheetRows(sheet, guessMapping(sheet))
}
const HEAD = ['姓名', '职位', '频次', '形式', '时长（分钟）', '角色', '生日', '邮箱', '紧密度', '状态', '备注']
const one = (cells: Partial<Record<string, string>>): SheetRow => {
  const row = rowsOf([HEAD, HEAD.map((heading) => cells[heading] ?? (heading === '备注' ? '.' : ''))])[0]
  if (row === undefined) throw new Error('no row')
  return row
}
const problems = (cells: Partial<Record<string, string>>): readonly string[] => one(cells).problems.map(({ kind, key, column }) => `${kind} ${key} ${column}`)

test('what the heading says of bare numbers is put to them', () => {
  expect(one({ 姓名: '张伟', '时长（分钟）': '30' })).toMatchObject({ texts: { length: '30分钟' }, values: { length: { min: 30, max: 30 } } })
})

test('texts are kept as written beside what they mean, own columns by heading', () => {
  const [row] = rowsOf([['姓名', '频次', '座位'], [' 张伟 ', '看着办吧', '3 排']])
  expect(row).toMatchObject({ row: 1, texts: { name: '张伟', cadence: '看着办吧' }, extra: { 座位: '3 排' }, values: { cadence: null } })
  expect(row?.problems).toEqual([{ column: 1, kind: 'doubt', key: 'sheet.cadence_unread', values: { value: '看着办吧' } }])
})

describe('problems', () => {
  test.each<[string, Partial<Record<string, string>>, readonly string[]]>([
    ['none', { 姓名: '张伟', 频次: '每月一次', 生日: '1990-05-04', 邮箱: 'a@b.cn', 紧密度: '3', 状态: '保持' }, []],
    ['no name', { 职位: '经理' }, ['error sheet.name_missing 0']],
    ['an impossible birthday', { 姓名: '张伟', 生日: '2月30日' }, ['error sheet.birthday_impossible 6']],
    ['a birthday in words', { 姓名: '张伟', 生日: '夏天' }, ['doubt sheet.birthday_unread 6']],
    ['a title only', { 姓名: '张经理' }, ['doubt sheet.title_only 0']],
    ['two people', { 姓名: '张伟、李敏' }, ['doubt sheet.several_people 0']],
    ['two people in English', { 姓名: 'Ann Lee and Bob Ray' }, ['doubt sheet.several_people 0']],
    ['one person with a comma', { 姓名: 'Chen, Lily' }, []],
    ['a total', { 姓名: '合计 12 人' }, ['doubt sheet.not_a_person 0']],
    ['an e-mail that is none', { 姓名: '张伟', 邮箱: 'a@b.cn; 无' }, ['doubt sheet.email_unread 7']],
    ['unknown words', { 姓名: '张伟', 形式: '飞鸽传书', '时长（分钟）': '一会儿', 紧密度: '铁', 状态: '?' }, ['doubt sheet.length_unread 4', 'doubt sheet.formats_unread 3', 'doubt sheet.level_unread 8', 'doubt sheet.state_unread 9']],
  ])('%s', (_name, cells, expected) => {
    expect(problems(cells)).toEqual(expected)
  })

  test('a failed formula is told', () => {
    const [row] = rowsOf([['姓名', '频次'], ['张伟', '']], { errors: [{ row: 1, column: 1, value: '#N/A' }] })
    expect(row?.problems).toEqual([{ column: 1, kind: 'doubt', key: 'sheet.formula_failed', values: { value: '#N/A' } }])
  })
})

describe('roles', () => {
  test.each<[string, Partial<Record<string, string>>, readonly string[]]>([
    ['the column', { 角色: '技能导师' }, ['skill_mentor']],
    ['the column, several', { 角色: '上级、职业导师' }, ['manager', 'career_mentor']],
    ['the column, an own word', { 角色: '饭友' }, ['own']],
    ['a clause of the remark', { 备注: '职业导师；领导介绍认识' }, ['career_mentor']],
    ['a bracket behind the position', { 职位: '产品专家（前同事）' }, ['former_colleague']],
    ['the remark with its subject', { 备注: 'SQL 导师' }, ['skill_mentor']],
    ['no word inside a sentence', { 备注: '他的上级是王总，请教过他的导师' }, []],
    ['no clause that only begins so', { 备注: '领导介绍认识' }, []],
  ])('%s', (_name, cells, expected) => {
    expect(one({ 姓名: '张伟', ...cells }).values.roles.map(({ kind }) => kind)).toEqual(expected)
  })
})

test('empty rows and headings printed again are left out; group cells reach down', () => {
  const rows = rowsOf([['部门', '姓名', '频次'], ['市场部', '张伟', '每月'], ['', '李敏', '每周'], [], ['部门', '姓名', '频次'], ['法务', '单晓东', '按需']], { merges: [{ top: 1, left: 0, bottom: 3, right: 0 }] })
  expect(rows.map(({ row, texts }) => [row, texts.department, texts.name])).toEqual([[1, '市场部', '张伟'], [2, '市场部', '李敏'], [5, '法务', '单晓东']])
})

test('姓 and 名 in columns of their own make the name', () => {
  expect(rowsOf([['姓', '名', '频次'], ['欧阳', '雪', '每月'], ['Chen', 'Lily', 'monthly']]).map(({ values }) => [values.name, values.familyName, values.givenName])).toEqual([['欧阳雪', '欧阳', '雪'], ['Lily Chen', 'Chen', 'Lily']])
})
