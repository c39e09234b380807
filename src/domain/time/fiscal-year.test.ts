import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, dayOfNumber } from './day.ts'
import { fiscalYearBounds, fiscalYearOf } from './fiscal-year.ts'

test.each([
  ['2026-11-23', 1, 2026, '2026-01-01', '2026-12-31'],
  ['2026-11-23', 4, 2027, '2026-04-01', '2027-03-31'],
  ['2026-03-31', 4, 2026, '2025-04-01', '2026-03-31'],
  ['2026-10-01', 10, 2027, '2026-10-01', '2027-09-30'],
  ['2024-02-29', 3, 2024, '2023-03-01', '2024-02-29'],
  ['2026-12-31', 12, 2027, '2026-12-01', '2027-11-30'],
])('%s with years from month %i', (on, startMonth, fiscalYear, startOn, endOn) => {
  expect(fiscalYearOf(day(on), startMonth)).toEqual({ fiscalYear, startOn, endOn })
})

test('years follow each other without gap or overlap, and hold the day they were asked for', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 12 }), (number, startMonth) => {
    const on = dayOfNumber(number)
    const year = fiscalYearOf(on, startMonth)
    expect(year.startOn <= on && on <= year.endOn).toBe(true)
    expect(Number(year.endOn.slice(0, 4))).toBe(year.fiscalYear)
    expect(fiscalYearBounds(year.fiscalYear + 1, startMonth).startOn).toBe(addDays(year.endOn, 1))
  }))
})
