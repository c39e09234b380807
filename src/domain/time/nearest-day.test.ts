import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween, day, weekdayOf } from './day.ts'
import { BUILT_IN_HOLIDAYS as files } from './holidays/built-in.ts'
import { NEAREST_REASONS, nearestDays } from './nearest-day.ts'
import { dayKind } from './work-day.ts'

const near = (on: string, count: number) => nearestDays(day(on), { files, count }).map(one => [one.day, one.reason])

test('a lunch on the Friday of 中秋 2026: earlier in its week, then the Fridays around', () => {
  // The Friday after lies in 国庆, so only the one before is offered.
  expect(near('2026-09-25', 6)).toEqual([
    ['2026-09-24', 'same_week'], ['2026-09-23', 'same_week'], ['2026-09-22', 'same_week'], ['2026-09-21', 'same_week'], ['2026-09-18', 'week_before'], ['2026-09-28', 'near'],
  ])
})

test('a lunch in the week of 春节 2026: no day of that week, a week later and earlier; the worked Saturdays come last', () => {
  expect(near('2026-02-19', 3)).toEqual([['2026-02-26', 'week_after'], ['2026-02-12', 'week_before'], ['2026-02-24', 'near']])
  expect(near('2026-02-19', 99).slice(-2)).toEqual([['2026-02-14', 'make_up'], ['2026-02-28', 'make_up']])
})

test('of two days as near the later is first', () => {
  expect(near('2027-06-09', 2)).toEqual([['2027-06-10', 'same_week'], ['2027-06-08', 'same_week']])
})

test('days that will not do are left out', () => {
  expect(nearestDays(day('2026-09-25'), { files, count: 1, forbid: on => on <= '2026-09-24' })).toEqual([{ day: '2026-09-28', reason: 'near' }])
  expect(nearestDays(day('2026-09-25'), { files, count: 3, forbid: () => true })).toEqual([])
})

test('whatever the day: working days only, each once, within two weeks, in the order of the reasons, and some of them', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 2500 }), fc.integer({ min: 1, max: 8 }), (n, count) => {
    const on = addDays(day('2023-06-01'), n)
    const found = nearestDays(on, { files, count })
    expect(found).toHaveLength(count > 6 ? found.length : count)
    expect(new Set(found.map(one => one.day)).size).toBe(found.length)
    for (const one of found) {
      expect(dayKind(one.day, files).kind).toBe('work')
      expect(Math.abs(daysBetween(on, one.day))).toBeLessThanOrEqual(14)
      expect(one.day).not.toBe(on)
      if (weekdayOf(one.day) >= 6) expect(one.reason).toBe('make_up')
    }
    const ranks = found.map(one => NEAREST_REASONS.indexOf(one.reason))
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  }))
})
