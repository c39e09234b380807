import { expect, test } from 'vitest'
import type { GoalId } from '#domain/base/ids.ts'
import { ROLE_KINDS } from '#domain/contact/role.ts'
import { roleWords } from '#i18n/words.ts'
import { readCell } from './read-cell.ts'

const goals = [{ id: 'g1' as GoalId, title: '转产品' }]

test('free columns take what was written', () => {
  expect(readCell('cadenceText', ' 看心情 ', [])).toEqual({ set: { cadenceText: '看心情' } })
  expect(readCell('x:工号', '007', [])).toEqual({ set: { extra: { 工号: '007' } } })
})

test('every role reads back from its word in both languages, and from a sheet’s synonyms', () => {
  for (const kind of ROLE_KINDS) for (const locale of ['zh-CN', 'en'] as const) expect(readCell('roleKind', roleWords[locale][kind], [])).toEqual({ set: { roleKind: kind } })
  expect(readCell('roleKind', '上级', [])).toEqual({ set: { roleKind: 'manager' } })
  expect(readCell('roleKind', '', [])).toEqual({ set: { roleKind: null } })
})

test('a word that is no role, level or state is not guessed', () => {
  for (const [column, text] of [['roleKind', '贵人'], ['closeness', '7'], ['state', '也许'], ['need', '？'], ['name', ' '], ['minutes', '12']] as const) expect(readCell(column, text, [])).toEqual({ unread: true })
})

test('a known goal is connected, an unknown one is to be made', () => {
  expect(readCell('goalId', '转产品', goals)).toEqual({ set: { goalId: 'g1' } })
  expect(readCell('goalId', '学英语', goals)).toEqual({ goal: '学英语' })
  expect(readCell('goalId', '', goals)).toEqual({ set: { goalId: null } })
})

test('levels and states in words and figures', () => {
  expect(readCell('closeness', '4', [])).toEqual({ set: { closeness: 4 } })
  expect(readCell('busyness', '很忙', [])).toEqual({ set: { busyness: 5 } })
  expect(readCell('state', 'Let go', [])).toEqual({ set: { state: 'let_go' } })
  expect(readCell('need', '', [])).toEqual({ set: { need: 'normal' } })
})
