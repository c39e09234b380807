import { expect, test } from 'vitest'
import { underHeadings } from './pasted-headings.ts'

const block = (rows: readonly (readonly string[])[], columns: readonly string[], top = 5) => rows.flatMap((row, r) => row.map((text, c) => ({ row: top + r, column: columns[c] ?? '', text })))
const COLUMNS = ['name', 'position', 'workContent', 'cadenceText']

test('cells go under their headings, in another order and in either language', () => {
  const pasted = underHeadings(block([['职位', '姓名', '沟通频次', '工号'], ['厂长', '王建国', '每季度一次', '7']], COLUMNS), ['工号'])
  expect(pasted).toEqual({ lost: 0, cells: [{ row: 5, column: 'position', text: '厂长' }, { row: 5, column: 'name', text: '王建国' }, { row: 5, column: 'cadenceText', text: '每季度一次' }, { row: 5, column: 'x:工号', text: '7' }] })
  expect(underHeadings(block([['Name', 'Job title', 'Frequency'], ['Ann', 'Lead', 'monthly']], COLUMNS), [])?.cells.map(({ column }) => column)).toEqual(['name', 'position', 'cadenceText'])
})

test('a column whose heading is not known is counted, not put somewhere', () => {
  expect(underHeadings(block([['姓名', '职位', '频率', '沟通主题'], ['甲', '经理', '7', '近况']], COLUMNS), [])).toMatchObject({ lost: 1 })
})

test('rows of people are no headings', () => {
  expect(underHeadings(block([['王建国', '厂长', '打样', '每季度一次'], ['刘芳', '设计', '海报', '每月一次']], COLUMNS), [])).toBeNull()
  expect(underHeadings(block([['姓名', '职位', '沟通频次']], COLUMNS), [])).toBeNull()
})
