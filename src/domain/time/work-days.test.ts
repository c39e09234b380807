import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from './day.ts'
import { BUILT_IN_HOLIDAYS as files } from './holidays/built-in.ts'
import { isWorkDay } from './work-day.ts'
import { addWorkDays, workDaysBetween, workMinutesBetween } from './work-days.ts'

test.each([
  ['2026-09-30', 1, '2026-10-08'], ['2026-09-30', 3, '2026-10-10'], ['2026-10-08', -1, '2026-09-30'], ['2026-02-13', 1, '2026-02-14'], ['2026-02-13', 2, '2026-02-24'],
  ['2026-11-20', 1, '2026-11-23'], ['2026-11-22', 0, '2026-11-22'], ['2027-02-04', 1, '2027-02-15'],
] as const)('%s and %i working days: %s', (from, n, to) => {
  expect(addWorkDays(day(from), n, files)).toBe(to)
})

test('half a day is none', () => {
  expect(() => addWorkDays(day('2026-11-23'), 0.5, files)).toThrow(RangeError)
})

const anyDay = fc.integer({ min: 0, max: 3000 }).map(n => addDays(day('2023-06-01'), n))

test('counting on and counting between agree, both ways', () => {
  fc.assert(fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (from, n) => {
    const to = addWorkDays(from, n, files)
    expect(workDaysBetween(from, to, files)).toBe(n)
    if (n !== 0) expect(isWorkDay(to, files)).toBe(true)
  }))
})

test('what is counted over two stretches is the sum of both', () => {
  fc.assert(fc.property(anyDay, fc.nat(200), fc.nat(200), (from, a, b) => {
    const [middle, to] = [addDays(from, a), addDays(from, a + b)]
    expect(workDaysBetween(from, to, files)).toBe(workDaysBetween(from, middle, files) + workDaysBetween(middle, to, files))
  }))
})

const at = (on: string, hours: number) => ({ day: day(on), minutes: hours * 60 })

test.each([
  [at('2026-11-23', 10), at('2026-11-23', 12), 120],
  [at('2026-11-23', 7), at('2026-11-23', 23), 540],
  [at('2026-11-20', 17), at('2026-11-23', 10), 120],
  [at('2026-09-30', 17.5), at('2026-10-08', 9.5), 60],
  [at('2026-10-01', 0), at('2026-10-07', 24), 0],
  [at('2026-02-14', 9), at('2026-02-14', 18), 540],
  [at('2026-11-23', 12), at('2026-11-23', 10), 0],
  [at('2026-11-24', 12), at('2026-11-20', 10), 0],
] as const)('working minutes from %j to %j: %i', (from, to, minutes) => {
  expect(workMinutesBetween(from, to, files)).toBe(minutes)
})

test('working minutes add up', () => {
  const moment = (start: number) => ({ day: addDays(day('2026-01-01'), Math.floor(start / 1440)), minutes: start % 1440 })
  fc.assert(fc.property(fc.nat(500_000), fc.nat(50_000), fc.nat(50_000), (start, a, b) => {
    const [from, middle, to] = [moment(start), moment(start + a), moment(start + a + b)]
    expect(workMinutesBetween(from, to, files)).toBe(workMinutesBetween(from, middle, files) + workMinutesBetween(middle, to, files))
  }))
})
