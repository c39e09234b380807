import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HOLIDAYS, workingDaysAround } from './around-holiday.ts'
import { addDays, day, weekdayOf } from './day.ts'
import { BUILT_IN_HOLIDAYS as files } from './holidays/built-in.ts'
import { isWorkDay } from './work-day.ts'

test.each([
  ['new_year', 'after', '2026-11-25', ['2027-01-04', '2027-01-05']], ['new_year', 'before', '2026-11-25', ['2026-12-30', '2026-12-31']], ['new_year', 'after', '2027-01-05', ['2027-01-06', '2027-01-07']],
  ['spring_festival', 'after', '2026-11-25', ['2027-02-15', '2027-02-16']], ['spring_festival', 'before', '2026-11-25', ['2027-02-03', '2027-02-04']], ['national_day', 'before', '2026-09-28', ['2026-09-29', '2026-09-30']],
  ['national_day', 'after', '2026-10-03', ['2026-10-08', '2026-10-09']], ['mid_autumn', 'before', '2026-09-01', ['2026-09-23', '2026-09-24']], ['labour_day', 'after', '2026-04-20', ['2026-05-06', '2026-05-07']],
  ['christmas', 'before', '2026-12-24', []], [null, 'after', '2026-09-01', ['2026-09-28', '2026-09-29']], [null, 'before', '2026-12-20', ['2026-12-30', '2026-12-31']],
  // In 2025 国庆 and 中秋 were one holiday to 8 October; a Saturday worked for it is not offered.
  ['national_day', 'after', '2025-09-20', ['2025-10-09', '2025-10-10']], ['mid_autumn', 'after', '2025-09-20', ['2025-10-09', '2025-10-10']], ['new_year', 'after', '2025-12-20', ['2026-01-05', '2026-01-06']],
] as const)('%s %s, said on %s', (holiday, side, today, days) => expect(workingDaysAround(holiday, side, day(today), files)).toEqual(days))

test('the day before a holiday nothing before it is left, and next year\'s is not meant on the day itself either', () => {
  expect(workingDaysAround('national_day', 'before', day('2026-09-30'), files)).toEqual([])
})

test('always working days still to come', () => {
  fc.assert(fc.property(fc.constantFrom(null, ...HOLIDAYS), fc.constantFrom('before', 'after'), fc.integer({ min: 0, max: 20000 }), (holiday, side, n) => {
    const today = addDays(day('2000-01-01'), n)
    const days = workingDaysAround(holiday, side, today, files)
    return days.length <= 2 && days.every(one => one > today && weekdayOf(one) <= 5 && isWorkDay(one, files)) && new Set(days).size === days.length
  }), { numRuns: 500 })
})
