import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseSheet, guessMapping } from './find-header.ts'
import { peopleIndex } from './people-index.ts'
import { planRows } from './plan-rows.ts'
import { readSheetRows } from './read-row.ts'
import { anyPlan, contactWith, HEADINGS, lineWith, planRowWith, WORDS } from './sheet.test-support.ts'
import { sheetOfPlan } from './sheet-of-plan.ts'
import { plainSheet } from './table.ts'

test('the seven columns of the lecture first, then what is in use, own columns, the key', () => {
  const contact = contactWith('张伟', { organization: '茶厂', tags: ['茶友'] })
  const { columns, rows } = sheetOfPlan([planRowWith(contact, lineWith('l1', contact, { cadenceText: '每月一次', extra: { 座位: '3 排' } }), { role: '技能导师' })], ['座位'], HEADINGS['zh-CN'], WORDS['zh-CN'])
  expect(columns.map(({ heading }) => heading)).toEqual(['姓名', '职位', '工作内容', '沟通频次', '沟通形式', '沟通时长', '沟通主题', '公司', '角色', '标签', '座位', '续茶编号'])
  expect(rows).toEqual([['张伟', '', '', '每月一次', '', '', '', '茶厂', '技能导师', '茶友', '3 排', 'c-张伟/l1']])
})

test.each(['zh-CN', 'en'] as const)('reading an exported plan back finds every row the same (%s)', (locale) => {
  fc.assert(fc.property(anyPlan, ([extras, rows]) => {
    const { columns, rows: cells } = sheetOfPlan(rows, extras, HEADINGS[locale], WORDS[locale])
    const sheet = plainSheet('', [columns.map(({ heading }) => heading), ...cells])
    expect(chooseSheet({ sheets: [sheet] })).toBe(0)
    const plans = planRows(readSheetRows(sheet, guessMapping(sheet)), peopleIndex(rows), new Map(), { words: WORDS[locale], intoPlan: true })
    expect(plans.map(({ state, changes, problems }) => ({ state, changes, problems }))).toEqual(rows.map(() => ({ state: 'same', changes: [], problems: [] })))
  }), { numRuns: 300 })
})
