import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ROLE_KINDS } from './role.ts'
import type { RoleKind } from './role.ts'
import { readRole, readRoles } from './role-words.ts'

test.each<[RoleKind, string[]]>([
  ['skill_mentor', ['技能导师', '技术导师', '师傅', 'Skill mentor', ' 技能导师 ']],
  ['career_mentor', ['职业导师', '职场导师', '导师', 'Mentor', 'career mentor', 'career_mentor']],
  ['manager', ['上级', '领导', '主管', '老板', '直属领导', 'boss', 'Manager', 'line manager']],
  ['partner', ['合作方', '合作伙伴', '业务伙伴', 'partner', 'Business partner']],
  ['peer', ['同事', '同级', 'peer', 'Colleague', 'co-worker']],
  ['client', ['客户', '甲方', 'client', 'customer']],
  ['friend', ['朋友', '老朋友', '好友', 'friend']],
  ['former_colleague', ['前同事', '老同事', 'former colleague', 'ex-colleague', 'Former_colleague']],
])('words for %s', (kind, words) => {
  expect(words.map(readRole)).toEqual(words.map(() => ({ kind, label: '' })))
})

test.each([
  ['技能导师（SQL）', 'skill_mentor', 'SQL'],
  ['技能导师 · SQL', 'skill_mentor', 'SQL'],
  ['SQL 导师', 'skill_mentor', 'SQL'],
  ['Python mentor', 'skill_mentor', 'Python'],
  ['客户：华东区', 'client', '华东区'],
  ['manager - 2024', 'manager', '2024'],
  ['供应商', 'own', '供应商'],
  ['校友会（上海）', 'own', '校友会(上海)'],
  ['我的前领导', 'own', '我的前领导'],
])('%s → %s, %s', (text, kind, label) => {
  expect(readRole(text)).toEqual({ kind, label })
})

test.each(['', ' ', '无', '-', '——', 'N/A', '/'])('%j is no role', (text) => {
  expect(readRole(text)).toBeNull()
})

test('several roles in one cell', () => {
  expect(readRoles('上级、职业导师；上级')).toEqual([{ kind: 'manager', label: '' }, { kind: 'career_mentor', label: '' }])
})

test('the kinds themselves are read, and an own role always has a word', () => {
  expect(ROLE_KINDS.filter((kind) => kind !== 'own').map((kind) => readRole(kind)?.kind)).toEqual(ROLE_KINDS.filter((kind) => kind !== 'own'))
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    const role = readRole(text)
    expect(role === null || role.kind !== 'own' || role.label !== '').toBe(true)
  }))
})
