import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, dayOfNumber } from '../time/day.ts'
import { BUILT_IN_HOLIDAYS } from '../time/holidays/built-in.ts'
import { thanksClock } from './thanks-clock.ts'

// 23 November 2026 is a Monday.
test.each([
  ['2026-11-23', '2026-11-23', 'at_once'], ['2026-11-23', '2026-11-24', 'at_once'], ['2026-11-23', '2026-11-25', 'soon'], ['2026-11-23', '2026-11-26', 'soon'], ['2026-11-23', '2026-11-27', 'any_time'],
  ['2026-11-19', '2026-11-24', 'soon'], ['2026-11-20', '2026-11-22', 'soon'], ['2026-11-20', '2026-11-25', 'soon'], ['2026-11-20', '2026-11-26', 'any_time'], ['2026-11-21', '2026-11-26', 'any_time'],
  ['2025-11-23', '2026-11-23', 'any_time'],
  // 国庆 2026 is 1 to 7 October, and 10 October a worked Saturday; 春节 2027 is not announced, but 5 to 12 February are likely.
  ['2026-09-30', '2026-10-08', 'soon'], ['2026-09-30', '2026-10-10', 'soon'], ['2026-09-30', '2026-10-11', 'soon'], ['2026-09-30', '2026-10-12', 'any_time'],
  ['2026-10-02', '2026-10-07', 'soon'], ['2026-10-08', '2026-10-12', 'soon'], ['2027-02-04', '2027-02-17', 'soon'], ['2027-02-04', '2027-02-18', 'any_time'],
] as const)('helped on %s, on %s: %s', (on, today, clock) => {
  expect(thanksClock(day(on), day(today), BUILT_IN_HOLIDAYS)).toBe(clock)
})

test('the clock only goes forward', () => {
  const order = ['at_once', 'soon', 'any_time']
  fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 20 }), (start, days) => {
    const on = dayOfNumber(start)
    expect(order.indexOf(thanksClock(on, addDays(on, days + 1), BUILT_IN_HOLIDAYS))).toBeGreaterThanOrEqual(order.indexOf(thanksClock(on, addDays(on, days), BUILT_IN_HOLIDAYS)))
  }))
})
