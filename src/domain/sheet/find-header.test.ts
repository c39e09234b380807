import { describe, expect, test } from 'vitest'
import { chooseSheet, guessMapping, mappingForHeader } from './find-header.ts'
import { extraNames } from './mapping.ts'
import { readSheetRows } from './read-row.ts'
import { type Merge, plainSheet, type Sheet } from './table.ts'

const sheet = (rows: readonly (readonly string[])[], merges: readonly Merge[] = [], name = ''): Sheet => ({ ...plainSheet(name, rows), merges })
const names = (of: Sheet): readonly string[] => readSheetRows(of, guessMapping(of)).map(({ values }) => values.name)
const PEOPLE = [['张伟', '每月一次', '半小时'], ['李敏', '两周一次', '一小时']]

describe('headings are found', () => {
  test('on the first row, in any order, beside columns of its own', () => {
    const guess = guessMapping(sheet([['序号', '频次', '姓 名', '预算（元）', 'TOPIC', ''], ['1', '每月', '张伟', '200', '数据', 'x']]))
    expect(guess.headerRow).toBe(0)
    expect(guess.mapping).toEqual({ 0: 'extra', 1: 'cadence', 2: 'name', 3: 'extra', 4: 'topic', 5: 'extra' })
    expect(guess.headings).toEqual(['序号', '频次', '姓 名', '预算（元）', 'TOPIC', 'F'])
    expect(guess.doubts).toEqual(['unknown_columns'])
  })

  test('below a merged title, a note and empty rows', () => {
    const rows = [['2026 年度人脉沟通计划表'], ['填表说明：请直属领导与联系人一起填写，频次按年计'], [], ['姓名', '频次', '时长'], ...PEOPLE]
    const title = { top: 0, left: 0, bottom: 0, right: 5 }
    expect(guessMapping(sheet(rows, [title])).headerRow).toBe(3)
    expect(names(sheet(rows, [title]))).toEqual(['张伟', '李敏'])
  })

  test('in two rows, the upper one merged across', () => {
    const rows = [['姓名', '联系方式', '', '沟通计划', ''], ['', '手机', '邮箱', '频次', '时长'], ['张伟', '13800138000', 'z@example.com', '每月一次', '半小时']]
    const merges = [{ top: 0, left: 0, bottom: 1, right: 0 }, { top: 0, left: 1, bottom: 0, right: 2 }, { top: 0, left: 3, bottom: 0, right: 4 }]
    const guess = guessMapping(sheet(rows, merges))
    expect([guess.headerRow, guess.mapping]).toEqual([1, { 0: 'name', 1: 'mobile', 2: 'email', 3: 'cadence', 4: 'length' }])
    expect(names(sheet(rows, merges))).toEqual(['张伟'])
    expect(mappingForHeader(sheet(rows, merges), 1).mapping).toEqual(guess.mapping)
  })

  test('a first row of people is not taken for a lower row of headings', () => {
    expect(guessMapping(sheet([['姓名', '频次', '备注'], ['', '每月一次', '主题'], ...PEOPLE])).headerRow).toBe(0)
  })

  test('in English', () => {
    const guess = guessMapping(sheet([['Full Name', 'Job Title', 'Company', 'How often?', 'Duration (min)', 'Notes'], ['Ann Lee', 'CTO', 'Acme', 'monthly', '30', '']]))
    expect(Object.values(guess.mapping)).toEqual(['name', 'position', 'organization', 'cadence', 'length', 'notes'])
    expect(guess.confidence).toBe(1)
  })

  test('姓 and 名 are parts; 名 alone or 称呼 alone is the name', () => {
    expect(guessMapping(sheet([['姓', '名', '频次'], ['张', '伟', '每月']])).mapping).toEqual({ 0: 'familyName', 1: 'givenName', 2: 'cadence' })
    expect(guessMapping(sheet([['名', '频次'], ['张伟', '每月']])).mapping).toEqual({ 0: 'name', 1: 'cadence' })
    expect(guessMapping(sheet([['称呼', '频次'], ['张经理', '每月']])).mapping).toEqual({ 0: 'name', 1: 'cadence' })
  })

  test('时间 is a length only beside surer headings; a second column of a kind is kept', () => {
    const guess = guessMapping(sheet([['姓名', '时间', '备注', '备注', 'Remarks'], ['张伟', '半小时', 'a', 'b', 'c']]))
    expect(guess.mapping).toEqual({ 0: 'name', 1: 'length', 2: 'notes', 3: 'extra', 4: 'extra' })
    expect([...extraNames({ ...guess, mapping: { ...guess.mapping, 2: 'extra' } }).values()]).toEqual(['备注', '备注 2', 'Remarks'])
  })
})

describe('without headings', () => {
  test('columns are guessed by what stands in them', () => {
    const guess = guessMapping(sheet([['张伟', 'z@example.com', '13800138000', '每月一次', '半小时', '面对面', '随便写写'], ['李敏', 'l@example.com', '13900139000', '两周一次', '1小时', '午餐', '别的']]))
    expect(guess.headerRow).toBe(null)
    expect(Object.values(guess.mapping)).toEqual(['name', 'email', 'mobile', 'cadence', 'length', 'formats', 'extra'])
    expect(guess.doubts).toContain('no_header')
    expect(guess.headings).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G'])
  })

  test('numbers and words are nobody', () => {
    expect(guessMapping(sheet([['1', '2'], ['3', '4']])).doubts).toEqual(['no_header', 'no_name_column', 'few_columns', 'unknown_columns'])
  })
})

test('of several sheets the one with people is chosen, a hidden one last', () => {
  const people = sheet([['姓名', '频次', '时长'], ...PEOPLE], [], '计划')
  const summary = sheet([['Sheet', 'Table'], ['a', 'b']], [], 'Export Summary')
  expect(chooseSheet({ sheets: [summary, people] })).toBe(1)
  expect(chooseSheet({ sheets: [{ ...people, hidden: true }, sheet([['姓名', '频次'], ['x', 'y']])] })).toBe(1)
  expect(chooseSheet({ sheets: [sheet([]), summary] })).toBe(1)
})

test.each<[string, string, readonly string[]]>([
  ['Google', 'First Name,Middle Name,Last Name,Organization Name,Organization Title,Organization Department,Birthday,Notes,E-mail 1 - Value,Phone 1 - Value', ['givenName', 'extra', 'familyName', 'organization', 'position', 'department', 'birthday', 'notes', 'email', 'phone']],
  ['LinkedIn', 'First Name,Last Name,URL,Email Address,Company,Position,Connected On', ['givenName', 'familyName', 'extra', 'email', 'organization', 'position', 'extra']],
  ['Outlook', 'First Name,Last Name,Company,Department,Job Title,Business Phone,Mobile Phone,E-mail Address,Birthday,Notes', ['givenName', 'familyName', 'organization', 'department', 'position', 'phone', 'mobile', 'email', 'birthday', 'notes']],
])('contacts exported by %s', (_name, head, kinds) => {
  const headings = head.split(',')
  expect(Object.values(guessMapping(sheet([headings, headings.map(() => 'x')])).mapping)).toEqual(kinds)
})

test('own columns of one heading are told apart, however they are called', () => {
  const mapping = { 0: 'extra', 1: 'extra', 2: 'extra', 3: 'extra' } as const
  expect([...extraNames({ mapping, headings: ['a', 'a 2', 'a', 'a'] }).values()]).toEqual(['a', 'a 2', 'a 3', 'a 4'])
})

test('a stray cell at the far edge of a long sheet costs nothing', () => {
  const wide = Array.from({ length: 16_384 }, (_, column) => (column === 16_383 ? 'x' : ''))
  const rows = [['姓名', '频次'], ...Array.from({ length: 100_000 }, (_, n) => [`张${n}`, '']), wide]
  const start = performance.now()
  const guess = guessMapping(sheet(rows))
  expect(performance.now() - start).toBeLessThan(2_000)
  expect(Object.keys(guess.mapping)).toEqual(['0', '1'])
  expect(guess.doubts).toEqual(['too_many_columns'])
})
