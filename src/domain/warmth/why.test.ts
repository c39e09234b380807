import { expect, test } from 'vitest'
import { addDays, day } from '../time/day.ts'
import { heated } from './warmth.ts'
import { EARLY_DAYS, whyWarmth } from './why.ts'

const today = day('2026-11-23')
const facts = (lunchDaysAgo: number, firstDaysAgo = lunchDaysAgo) => {
  const on = addDays(today, -lunchDaysAgo)
  return {
    warmth: heated(null, { on, depth: 1 }, 30), interval: 30, intervalFrom: 'plan_line', planned: true, letGoOn: null,
    last: { on, format: 'lunch' }, firstOn: addDays(today, -firstDaysAgo),
  } as const
}
const keys = (of: Parameters<typeof whyWarmth>[0]): string[] => whyWarmth(of, today).map(({ key }) => key)

test('the last touchpoint, where the interval is from, when it falls due', () => {
  expect(whyWarmth(facts(10, 400), today)).toEqual([
    { key: 'warmth.last_touch', values: { on: '@day.2026-11-13', format: '@format.lunch' } },
    { key: 'warmth.interval_line', values: { days: '30' } },
    { key: 'warmth.due_on', values: { on: '@day.2026-12-13' } },
  ])
  expect(keys(facts(30, 400))).toContain('warmth.was_due')
})

test('never met, let go, not in the plan', () => {
  expect(keys({ ...facts(10, 400), warmth: null, last: null, firstOn: null })).toEqual(['warmth.never_met', 'warmth.interval_line'])
  expect(keys({ ...facts(10, 400), letGoOn: today })).toEqual(['warmth.let_go', 'warmth.last_touch', 'warmth.interval_line'])
  expect(keys({ ...facts(10, 400), planned: false, intervalFrom: 'role' })).toEqual(['warmth.last_touch', 'warmth.interval_role', 'warmth.due_on', 'warmth.not_planned'])
})

test('the first months are too early to judge', () => {
  expect(keys(facts(10, EARLY_DAYS - 1))).toContain('warmth.too_early')
  expect(keys(facts(10, EARLY_DAYS))).not.toContain('warmth.too_early')
})
