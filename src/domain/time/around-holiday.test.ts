import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HOLIDAYS, workingDaysAround } from './around-holiday.ts'
import { addDays, day, weekdayOf } from './day.ts'

test.each([
  ['new_year', 'after', '2026-11-25', ['2027-01-04', '2027-01-05']], ['new_year', 'before', '2026-11-25', ['2026-12-30', '2026-12-31']], ['new_year', 'after', '2027-01-05', ['2027-01-06', '2027-01-07']],
  ['spring_festival', 'after', '2026-11-25', ['2027-02-15', '2027-02-16']], ['spring_festival', 'before', '2026-11-25', ['2027-02-03', '2027-02-04']], ['national_day', 'before', '2026-09-28', ['2026-09-29', '2026-09-30']],
  ['national_day', 'after', '2026-10-03', ['2026-10-08', '2026-10-09']], ['mid_autumn', 'before', '2026-09-01', ['2026-09-23', '2026-09-24']], ['labour_day', 'after', '2026-04-20', ['2026-05-06', '2026-05-07']],
  ['christmas', 'before', '2026-12-24', []], [null, 'after', '2026-09-01', ['2026-09-28', '2026-09-29']], [null, 'before', '2026-12-20', ['2026-12-30', '2026-12-31']],
] as const)('%s %s, said on %s', (holiday, side, today, days) => expect(workingDaysAround(holiday, side, day(today))).toEqual(days))

test('the day before a holiday nothing before it is left, and next year\'s is not meant on the day itself either', () => {
  expect(workingDaysAround('national_day', 'before', day('2026-09-30'))).toEqual([])
})

test('always working days still to come', () => {
  fc.assert(fc.property(fc.constantFrom(null, ...HOLIDAYS), fc.constantFrom('before', 'after'), fc.integer({ min: 0, max: 20000 }), (holiday, side, n) => {
    const today = addDays(day('2000-01-01'), n)
    const days = workingDaysAround(holiday, side, today)
    return days.length <= 2 && days.every(one => one > today && weekdayOf(one) <= 5) && new Set(days).size === days.length
  }), { numRuns: 500 })
})
