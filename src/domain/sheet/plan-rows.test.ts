import { describe, expect, test } from 'vitest'
import { guessMapping } from './find-header.ts'
import { peopleIndex } from './people-index.ts'
import type { PlanRow } from './plan-row.ts'
import { planRows, type RowDecision, type RowPlan } from './plan-rows.ts'
import { readSheetRows } from './read-row.ts'
import { rowPatch } from './row-patch.ts'
import { contactWith, lineWith, planRowWith, WORDS } from './sheet.test-support.ts'
import { plainSheet } from './table.ts'

const wei = contactWith('张伟', { organization: '茶厂', salutation: '张经理', channels: [{ kind: 'email', value: 'wei@example.com', label: '公司' }, { kind: 'mobile', value: '+86 138 0013 8000', label: '' }, { kind: 'qq', value: '1', label: '' }] })
const min = contactWith('李敏', { position: '分析师' })
const people: readonly PlanRow[] = [planRowWith(wei, lineWith('l1', wei, { cadenceText: '每月一次', lengthText: '半小时', extra: { 座位: '3 排' } })), planRowWith(min, lineWith('l2', min), { role: '技能导师' })]

const plans = (rows: readonly (readonly string[])[], known = people, decisions: ReadonlyMap<number, RowDecision> = new Map(), intoPlan = false): readonly RowPlan[] => {
  const sheet = plainSheet('', rows)
  return planRows(readSheetRows(sheet, guessMapping(sheet)), peopleIndex(known), decisions, { words: WORDS['zh-CN'], intoPlan: intoPlan })
}
const first = (rows: readonly (readonly string[])[], known = people, decisions: ReadonlyMap<number, RowDecision> = new Map()): RowPlan => {
  const plan = plans(rows, known, decisions)[0]
  if (plan === undefined) throw new Error('no row')
  return plan
}
const keys = ({ problems }: RowPlan): readonly string[] => problems.map(({ key }) => key)

describe('whom a row is about', () => {
  test('somebody new', () => {
    expect(first([['姓名', '频次'], ['王小明', '每月一次']])).toMatchObject({ state: 'create', existing: null, why: null, changes: [{ field: 'name', before: '', after: '王小明' }, { field: 'cadence', before: '', after: '每月一次' }] })
  })

  test('the name alone proposes, with the diff; the reader may say another person', () => {
    const rows = [['姓名', '频次'], ['张 伟', '两周一次']]
    expect(first(rows)).toMatchObject({ state: 'change', why: 'name', certain: false, existing: people[0], changes: [{ field: 'cadence', before: '每月一次', after: '两周一次' }] })
    expect(first(rows, people, new Map([[1, { kind: 'new_person' }]]))).toMatchObject({ state: 'create', existing: null })
  })

  test('name and e-mail, mobile in another spelling, or organization are surer', () => {
    expect(first([['姓名', '邮箱'], ['张伟', 'WEI@example.com']])).toMatchObject({ state: 'same', why: 'name_and_channel' })
    expect(first([['姓名', '手机'], ['张伟', '13800138000']]).why).toBe('name_and_channel')
    expect(first([['姓名', '公司'], ['张伟', '茶厂']])).toMatchObject({ state: 'same', why: 'name_and_organization' })
  })

  test('the way a person is addressed finds the person and renames nobody', () => {
    expect(first([['姓名', '频次'], ['张经理', '每月一次']])).toMatchObject({ state: 'same', why: 'name', existing: people[0] })
  })

  test('what contradicts is a doubt: another organization, other channels', () => {
    expect(keys(first([['姓名', '公司'], ['张伟', '咖啡厂']]))).toEqual(['sheet.contradicts'])
    expect(keys(first([['姓名', '邮箱'], ['张伟', 'other@example.com']]))).toEqual(['sheet.contradicts'])
    expect(first([['姓名', '公司'], ['张伟', '咖啡厂']], people, new Map([[1, { kind: 'accept' }]])).state).toBe('change')
  })

  test('several of a name, the e-mail of somebody else', () => {
    const other = { ...contactWith('张伟'), id: 'c-2' as typeof wei.id }
    expect(first([['姓名', '频次'], ['张伟', '每周']], [...people, planRowWith(other)])).toMatchObject({ state: 'doubt', existing: null, candidates: ['c-张伟', 'c-2'] })
    expect(first([['姓名', '频次'], ['张伟', '每周']], [...people, planRowWith(other)], new Map([[1, { kind: 'same_person', contactId: 'c-2' }]]))).toMatchObject({ state: 'change', existing: { contact: { id: 'c-2' } } })
    expect(first([['姓名', '邮箱'], ['魏章', 'wei@example.com']])).toMatchObject({ state: 'doubt', existing: null, candidates: ['c-张伟'] })
  })

  test('our own key is certain, even with a new name; an unknown key is only a text', () => {
    expect(first([['姓名', '频次', '续茶编号'], ['张大伟', '每月一次', 'c-张伟/l1']])).toMatchObject({ state: 'change', why: 'key', certain: true, changes: [{ field: 'name', before: '张伟', after: '张大伟' }] })
    expect(first([['姓名', '频次', '续茶编号'], ['王小明', '每月一次', 'elsewhere']])).toMatchObject({ state: 'create', certain: false })
  })

  test('a row that repeats an earlier one', () => {
    expect(plans([['姓名', '频次'], ['王小明', '每月一次'], ['王 小明', '每周一次']]).map((plan) => [plan.state, keys(plan)])).toEqual([['create', []], ['doubt', ['sheet.duplicate']]])
    expect(plans([['姓名', '公司'], ['王小明', '茶厂'], ['王小明', '咖啡厂'], ['王小明', '']]).map(({ state }) => state)).toEqual(['create', 'create', 'doubt'])
  })

  test('of several lines of a person the one that differs least', () => {
    const second = planRowWith(wei, lineWith('l9', wei, { cadenceText: '每周一次', topic: '数据' }))
    expect(first([['姓名', '频次', '主题'], ['张伟', '每周一次', '数据']], [...people, second])).toMatchObject({ state: 'same', existing: { line: { id: 'l9' } } })
  })
})

describe('what it changes', () => {
  test('somebody known without a line in the plan gets one', () => {
    const known = [planRowWith(min)]
    expect(plans([['姓名', '职位'], ['李敏', '分析师']], known, new Map(), true)).toMatchObject([{ state: 'change', changes: [], existing: known[0] }])
    expect(plans([['姓名', '职位'], ['李敏', '分析师']], known)).toMatchObject([{ state: 'same' }])
  })

  test('an empty cell erases in our own export only', () => {
    expect(first([['姓名', '频次', '公司'], ['张伟', '', '']]).state).toBe('same')
    expect(first([['姓名', '频次', '公司', '座位', '续茶编号'], ['张伟', '', '', '', 'c-张伟/l1']]).changes).toEqual([
      { field: 'cadence', before: '每月一次', after: '' }, { field: 'organization', before: '茶厂', after: '' }, { field: 'extra', heading: '座位', before: '3 排', after: '' },
    ])
  })

  test('the same said in other words is no change', () => {
    expect(first([['姓名', 'Role', 'Mobile'], ['李敏', 'skill mentor', '']]).state).toBe('same')
    expect(first([['姓名', 'Mobile'], ['张伟', '+86-138-0013-8000']]).state).toBe('same')
  })

  test('a doubt about what does not change is not asked again, an error is', () => {
    const known = [planRowWith(contactWith('老周'))]
    expect(first([['姓名', '职位'], ['老周', '']], known)).toMatchObject({ state: 'same', problems: [] })
    expect(first([['姓名', '生日'], ['老周', '2月30日']], known).state).toBe('error')
    expect(first([['姓名', '生日'], ['老周', '2月30日']], known, new Map([[1, { kind: 'discard' }]])).state).toBe('discarded')
  })

  test('the patch says it in values and leaves the rest alone', () => {
    const plan = first([['姓名', '频次', '时长', '邮箱', '角色', '目标', '座位', '标签', '续茶编号'], ['张伟', '两周一次', '', 'new@example.com', '上级', '转正', '5 排', '茶友', 'c-张伟/l1']])
    expect(rowPatch(plan.row, plan.changes, plan.existing)).toEqual({
      contact: { channels: [{ kind: 'mobile', value: '+86 138 0013 8000', label: '' }, { kind: 'qq', value: '1', label: '' }, { kind: 'email', value: 'new@example.com', label: '' }], tags: ['茶友'] },
      line: { cadenceText: '两周一次', cadence: { kind: 'every', n: 2, unit: 'week' }, lengthText: '', length: null, roleKind: 'manager', extra: { 座位: '5 排' } },
      roles: [{ kind: 'manager', label: '' }], goal: '转正',
    })
  })

  test('the patch of somebody new', () => {
    const plan = first([['姓名', '职位', '生日', '备注'], ['王小明', '经理', '农历八月十五', '职业导师']])
    expect(rowPatch(plan.row, plan.changes, null)).toEqual({
      contact: { name: '王小明', familyName: '王', givenName: '小明', position: '经理', birthday: { calendar: 'lunar', year: null, month: 8, day: 15, leapMonth: false } },
      line: { roleKind: 'career_mentor' }, roles: [{ kind: 'career_mentor', label: '' }], notes: '职业导师',
    })
  })
})
