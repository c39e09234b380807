import fc from 'fast-check'
import { LegalHoliday } from 'tyme4ts'
import { expect, test } from 'vitest'
import { addDays, type Day, dateOf, day, dayOf, monthOf, weekdayOf, yearOf } from './day.ts'
import type { HolidayFile } from './holiday-file.ts'
import { BUILT_IN_HOLIDAYS } from './holidays/built-in.ts'
import { statutoryDays } from './statutory.ts'
import { estimatedDays } from './statutory-estimate.ts'
import { dayKind, isMakeUpDay, isWorkDay, provisional, provisionalOn } from './work-day.ts'

const kindOn = (on: string, files: readonly HolidayFile[] = BUILT_IN_HOLIDAYS) => {
  const { kind, certainty, name } = dayKind(day(on), files)
  return [kind, certainty, name]
}
const daysOf = (year: number): Day[] => Array.from({ length: 366 }, (_, i) => addDays(dayOf(year, 1, 1), i)).filter(on => yearOf(on) === year)
const named = (year: number, kind: 'off' | 'work'): Day[] => daysOf(year).filter(on => dayKind(on, BUILT_IN_HOLIDAYS).certainty === 'official' && dayKind(on, BUILT_IN_HOLIDAYS).kind === kind)

test.each([
  ['2026-01-01', ['off', 'official', 'new_year']],
  ['2026-02-14', ['work', 'official', 'spring_festival']],
  ['2026-02-15', ['off', 'official', 'spring_festival']],
  ['2024-02-09', ['work', 'weekend', null]],
  ['2025-10-01', ['off', 'official', 'national_day']],
  ['2025-10-06', ['off', 'official', 'mid_autumn']],
  ['2025-10-08', ['off', 'official', 'national_day']],
  ['2026-11-23', ['work', 'weekend', null]],
  ['2026-11-22', ['off', 'weekend', null]],
  ['2027-01-01', ['off', 'law', 'new_year']],
  ['2027-01-02', ['off', 'estimated', 'new_year']],
  ['2027-02-05', ['off', 'law', 'spring_festival']],
  ['2027-02-09', ['off', 'estimated', 'spring_festival']],
  ['2027-02-12', ['off', 'estimated', 'spring_festival']],
  ['2027-02-13', ['off', 'weekend', null]],
  ['2027-06-09', ['off', 'law', 'dragon_boat']],
  ['2027-06-10', ['work', 'weekend', null]],
  ['2029-12-31', ['off', 'estimated', 'new_year']],
  ['2013-10-01', ['work', 'weekend', null]],
  ['2150-10-04', ['off', 'estimated', 'national_day']],
] as const)('%s is %j', (on, expected) => {
  expect(kindOn(on)).toEqual(expected)
})

test('2026 has 33 days off and six worked weekends; 2025 has 28 and five, 2024 had 30 and eight', () => {
  expect(named(2026, 'off')).toHaveLength(33)
  expect(named(2026, 'work')).toEqual(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])
  expect([named(2025, 'off').length, named(2025, 'work').length, named(2024, 'off').length, named(2024, 'work').length]).toEqual([28, 5, 30, 8])
})

test('every day of 2024 to 2026 is as tyme4ts has it', () => {
  const wrong = [2024, 2025, 2026].flatMap(daysOf).filter(on => {
    const theirs = LegalHoliday.fromYmd(yearOf(on), monthOf(on), dateOf(on))
    const { kind, certainty } = dayKind(on, BUILT_IN_HOLIDAYS)
    return theirs === null ? certainty !== 'weekend' : certainty !== 'official' || (kind === 'work') !== theirs.isWork()
  })
  expect(wrong).toEqual([])
})

test('2027 by law: 13 days', () => {
  expect(statutoryDays(2027).map(one => one.day)).toEqual([
    '2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05', '2027-05-01', '2027-05-02', '2027-06-09', '2027-09-15',
    '2027-10-01', '2027-10-02', '2027-10-03',
  ])
})

test('the law’s days were all free in 2024, 2025 and 2026', () => {
  expect([2024, 2025, 2026].map(year => statutoryDays(year).length)).toEqual([11, 13, 13])
  expect([2024, 2025, 2026].flatMap(statutoryDays).filter(one => dayKind(one.day, BUILT_IN_HOLIDAYS).kind === 'work')).toEqual([])
})

test('what was likely came true: 28 of 28 days in 2025; in 2026 32 of 33, all but the Sunday before 除夕, and no day too many', () => {
  const missed = (year: number) => named(year, 'off').filter(on => !estimatedDays(year).some(one => one.day === on))
  const tooMany = (year: number) => estimatedDays(year).map(one => one.day).filter(on => !named(year, 'off').includes(on))
  expect([missed(2025), tooMany(2025), missed(2026), tooMany(2026)]).toEqual([[], [], ['2026-02-15'], []])
})

test('中秋 near 国庆 makes one holiday of eight days', () => {
  const autumn = (year: number) => estimatedDays(year).map(one => one.day).filter(on => on.slice(5) > '09-20' && on.slice(5) < '10-20')
  // 2028: 3 October; 2031: 1 October; 2039: 2 October; 2042: 28 September, a holiday of its own.
  expect([2028, 2031, 2039].map(year => [autumn(year).length, autumn(year)[0], autumn(year).at(-1)])).toEqual([2028, 2031, 2039].map(year => [8, `${year}-10-01`, `${year}-10-08`]))
  expect(autumn(2042).length).toBe(10)
})

test('a likely holiday holds the law’s days; one of a single day has three, or one on a Wednesday', () => {
  for (let year = 2025; year <= 2100; year++) {
    const likely = estimatedDays(year)
    expect(statutoryDays(year)).toHaveLength(13)
    expect(statutoryDays(year).filter(one => !likely.some(other => other.day === one.day))).toEqual([])
    for (const name of ['new_year', 'qingming', 'dragon_boat'] as const) {
      const days = likely.filter(one => one.name === name)
      expect(days.length).toBe(weekdayOf(statutoryDays(year).find(one => one.name === name)?.day ?? day('2000-01-01')) === 3 ? 1 : 3)
    }
  }
})

const announced: HolidayFile = {
  year: 2027,
  papers: [],
  days: [
    { day: day('2026-12-31'), off: true, name: '元旦' }, { day: day('2027-01-01'), off: true, name: '元旦' }, { day: day('2027-01-09'), off: false, name: '元旦' },
  ],
}

test('a notice wins over what was likely, for the holidays it names; the others stay likely', () => {
  const files = [...BUILT_IN_HOLIDAYS, announced]
  expect(['2027-01-01', '2027-01-02', '2027-01-09', '2027-02-05', '2027-02-09'].map(on => kindOn(on, files))).toEqual([
    ['off', 'official', 'new_year'], ['off', 'weekend', null], ['work', 'official', 'new_year'], ['off', 'law', 'spring_festival'], ['off', 'estimated', 'spring_festival'],
  ])
})

test('a December day stands in the next year’s notice', () => {
  expect([kindOn('2026-12-31'), kindOn('2026-12-31', [...BUILT_IN_HOLIDAYS, announced])]).toEqual([['work', 'weekend', null], ['off', 'official', 'new_year']])
})

test('of two notices for a year the last one counts, whole', () => {
  const mended: HolidayFile = { ...announced, days: announced.days.filter(one => one.off) }
  expect(kindOn('2027-01-09', [announced, mended])).toEqual(['off', 'weekend', null])
})

test('whether a year’s notice is still to come', () => {
  expect([2023, 2025, 2026, 2027, 2030].map(year => provisional(year, BUILT_IN_HOLIDAYS))).toEqual([false, false, false, true, true])
  expect(provisional(2027, [...BUILT_IN_HOLIDAYS, announced])).toBe(true)
  const whole: HolidayFile = { year: 2027, papers: [], days: statutoryDays(2027).map(one => ({ day: one.day, off: true, name: '' })) }
  expect(provisional(2027, [whole])).toBe(false)
  expect(['2026-11-30', '2026-12-01', '2027-01-02', '2028-02-01'].map(on => provisionalOn(day(on), BUILT_IN_HOLIDAYS))).toEqual([null, 2027, 2027, 2028])
})

const anyDay = fc.integer({ min: 0, max: 60_000 }).map(n => addDays(day('2010-01-01'), n))

test('whatever the day: a name for a holiday and none for a weekend; without a notice no weekend is worked', () => {
  fc.assert(fc.property(anyDay, on => {
    const { kind, certainty, name } = dayKind(on, [])
    expect(name === null).toBe(certainty === 'weekend')
    if (certainty === 'weekend') expect(kind).toBe(weekdayOf(on) >= 6 ? 'off' : 'work')
    else expect(kind).toBe('off')
    expect(isMakeUpDay(on, [])).toBe(false)
    expect(isWorkDay(on, [])).toBe(kind === 'work')
  }))
})
