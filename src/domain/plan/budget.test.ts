import { expect, test } from 'vitest'
import type { PlanLineId } from '../base/ids.ts'
import type { Level } from '../contact/contact.ts'
import type { RoleKind } from '../contact/role.ts'
import { type BudgetLine, minutesPerYear, suggestLowering } from './budget.ts'

const monthly = { kind: 'every', n: 1, unit: 'month' } as const
const hour = { min: 60, max: 60 }
const aLine = (id: string, roleKind: RoleKind | null, closeness: Level | null, helped = false): BudgetLine =>
  ({ line: { id: id as PlanLineId, cadence: monthly, length: hour, roleKind, state: 'kept' }, closeness, helped })

test('an hour a month is twelve hours a year; 30 to 60 minutes every two weeks count their middle', () => {
  expect(minutesPerYear(monthly, hour)).toBe(720)
  expect(minutesPerYear({ kind: 'every', n: 2, unit: 'week' }, { min: 30, max: 60 })).toBe(26 * 45)
  expect(minutesPerYear({ kind: 'on_demand' }, hour)).toBeNull()
})

test('within the budget nothing is suggested', () => {
  expect(suggestLowering([aLine('a', 'peer', 1)], 720)).toEqual([])
})

test('the least close is lowered first, mentors never, helpers last, and only as much as needed', () => {
  const lines = [aLine('mentor', 'career_mentor', 1), aLine('near', 'peer', 4), aLine('far', 'peer', 2), aLine('helper', 'peer', 1, true)]
  expect(suggestLowering(lines, 4 * 720 - 100).map(({ lineId, action }) => [lineId, action])).toEqual([['far', 'lower']])
  expect(suggestLowering(lines, 0).map(({ lineId }) => lineId)).toEqual(['far', 'near', 'helper'])
})

test('a distant former colleague may be let go', () => {
  expect(suggestLowering([aLine('old', 'former_colleague', 1)], 0)).toMatchObject([{ action: 'let_go', savesMinutes: 720 }])
})
