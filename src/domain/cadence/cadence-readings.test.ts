import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRule, ruleText } from '../recurrence/rule.ts'
import { nextOccurrences } from '../recurrence/series.ts'
import { addDays, addMonths, type Day, day, daysInMonth, monthOf, weekdayOf, yearOf } from '../time/day.ts'
import { addMinutes, dayOf, minutesOf, type WallTime } from '../time/wall-time.ts'
import type { Cadence, Weekday } from './cadence.ts'
import { type CadenceReading, readingsOfCadence } from './cadence-readings.ts'

const FROM = '2026-11-23T12:00' as WallTime

const told = (readings: readonly CadenceReading[]): string[] => readings.map(one => `${one.end ?? ''}${one.end ? ' ' : ''}${one.key}: ${ruleText(one.rule)} from ${one.start.slice(0, 10)}${one.holdableByOutlook ? '' : ', not Outlook'}${one.everyPeriod ? '' : ', not always'}`)

test.each<[string, Cadence, string[]]>([
  ['每月第二周周五', { kind: 'nth_weekday', ordinal: 2, weekday: 5, months: 1 }, ['nth_weekday: FREQ=MONTHLY;BYDAY=2FR from 2026-12-11', 'weekday_of_nth_week: FREQ=MONTHLY;BYMONTHDAY=6,7,8,9,10,11,12;BYDAY=FR from 2026-12-11, not Outlook']],
  ['每两周', { kind: 'every', n: 2, unit: 'week' }, ['every_weeks: FREQ=WEEKLY;INTERVAL=2;BYDAY=MO from 2026-11-23']],
  ['每季度', { kind: 'every', n: 1, unit: 'quarter' }, ['same_weekday: FREQ=MONTHLY;INTERVAL=3;BYDAY=4MO from 2026-11-23', 'same_date: FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=23 from 2026-11-23']],
  ['一月两次', { kind: 'times', n: 2, unit: 'month' }, ['same_weekdays: FREQ=MONTHLY;BYDAY=2MO,4MO from 2026-11-23, not Outlook', 'every_weeks: FREQ=WEEKLY;INTERVAL=2;BYDAY=MO from 2026-11-23']],
  ['一周两次', { kind: 'times', n: 2, unit: 'week' }, ['weekdays: FREQ=WEEKLY;BYDAY=MO,WE from 2026-11-23']],
  ['一年两次', { kind: 'times', n: 2, unit: 'year' }, ['same_weekday: FREQ=MONTHLY;INTERVAL=6;BYDAY=4MO from 2026-11-23', 'same_date: FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=23 from 2026-11-23']],
  ['一年五次', { kind: 'times', n: 5, unit: 'year' }, ['about_weeks: FREQ=WEEKLY;INTERVAL=10;BYDAY=MO from 2026-11-23']],
  ['每年', { kind: 'every', n: 1, unit: 'year' }, ['same_weekday: FREQ=YEARLY;BYMONTH=11;BYDAY=4MO from 2026-11-23', 'same_date: FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=23 from 2026-11-23']],
  ['一月一次或者两月一次', { kind: 'range', from: { kind: 'every', n: 1, unit: 'month' }, to: { kind: 'every', n: 2, unit: 'month' } },
    ['closer same_weekday: FREQ=MONTHLY;BYDAY=4MO from 2026-11-23', 'wider same_weekday: FREQ=MONTHLY;INTERVAL=2;BYDAY=4MO from 2026-11-23']],
  ['按需', { kind: 'on_demand' }, []],
])('%s', (_, cadence, readings) => expect(told(readingsOfCadence(cadence, FROM))).toEqual(readings))

test('a date not every month has: with gaps, or the last day instead', () => {
  expect(told(readingsOfCadence({ kind: 'every', n: 1, unit: 'month' }, '2026-12-31T12:00' as WallTime)).slice(1)).toEqual([
    'same_date: FREQ=MONTHLY;BYMONTHDAY=31 from 2026-12-31, not always', 'same_date_or_last: FREQ=MONTHLY;BYMONTHDAY=-1 from 2026-12-31'])
  expect(told(readingsOfCadence({ kind: 'every', n: 1, unit: 'month' }, '2026-12-30T12:00' as WallTime)).slice(2)).toEqual(['same_date_or_last: FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1 from 2026-12-30, not Outlook'])
})

// The weeks of a month as a wall calendar lays them out, Monday first.
const weeksOf = (first: Day): (Day | null)[][] => {
  const cells: (Day | null)[] = [...Array<null>(weekdayOf(first) - 1).fill(null), ...Array.from({ length: daysInMonth(yearOf(first), monthOf(first)) }, (_, at) => addDays(first, at))]
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

const laidOut = (ordinal: number, weekday: Weekday): Day[] => Array.from({ length: 480 }, (_, at) => addMonths(day('2001-01-01'), at))
  .flatMap(first => weeksOf(first).at(ordinal < 0 ? ordinal : ordinal - 1)?.[weekday - 1] ?? [])

test('the weekday of the nth week is the one a wall calendar shows in that row, in forty years of months', () => {
  for (const ordinal of [1, 2, 3, 4, 5, -1] as const) for (const weekday of [1, 2, 3, 4, 5, 6, 7] as const) {
    const reading = readingsOfCadence({ kind: 'nth_weekday', ordinal, weekday, months: 1 }, '2001-01-01T12:00' as WallTime).at(-1)
    if (reading === undefined) throw new Error('no reading')
    const { rule, start } = reading
    const expected = laidOut(ordinal, weekday)
    const found = nextOccurrences({ start, allDay: false, zone: 'Asia/Shanghai', minutes: 60, rules: [rule], rdates: [], exdates: [] }, '2001-01-01T00:00' as WallTime, expected.length)
    expect([ordinal, weekday, found.map(dayOf)]).toEqual([ordinal, weekday, expected])
    expect([ordinal, weekday, reading.everyPeriod]).toEqual([ordinal, weekday, expected.length === 480])
  }
})

test('the two readings of 每月第二周周五 part where a month begins on a weekend', () => {
  const [second, ofWeek] = readingsOfCadence({ kind: 'nth_weekday', ordinal: 2, weekday: 5, months: 1 }, '2027-01-01T12:00' as WallTime)
    .map(({ rule, start }) => nextOccurrences({ start, allDay: false, zone: 'Asia/Shanghai', minutes: 60, rules: [rule], rdates: [], exdates: [] }, '2027-01-01T00:00' as WallTime, 12).map(one => one.slice(5, 10)))
  expect(second).toEqual(['01-08', '02-12', '03-12', '04-09', '05-14', '06-11', '07-09', '08-13', '09-10', '10-08', '11-12', '12-10'])
  expect(ofWeek).toEqual(['01-08', '02-12', '03-12', '04-09', '05-07', '06-11', '07-09', '08-06', '09-10', '10-08', '11-12', '12-10'])
})

const cadences: fc.Arbitrary<Cadence> = fc.oneof(
  fc.record({ kind: fc.constant('every' as const), n: fc.integer({ min: 1, max: 30 }), unit: fc.constantFrom('day', 'week', 'month', 'quarter', 'year') }),
  fc.record({ kind: fc.constant('times' as const), n: fc.integer({ min: 1, max: 60 }), unit: fc.constantFrom('week', 'month', 'quarter', 'year') }),
  fc.record({ kind: fc.constant('nth_weekday' as const), ordinal: fc.constantFrom(1, 2, 3, 4, 5, -1), weekday: fc.constantFrom(1, 2, 3, 4, 5, 6, 7), months: fc.integer({ min: 1, max: 6 }) }),
)

test('every reading is a rule that can be written, begins on itself at the clock time wanted, and goes on', () => {
  fc.assert(fc.property(cadences, fc.integer({ min: 0, max: 12_000 }), fc.integer({ min: 0, max: 1439 }), (cadence, days, minutes) => {
    const from = addMinutes('2020-01-01T00:00' as WallTime, days * 1440 + minutes)
    for (const { rule, start } of readingsOfCadence(cadence, from)) {
      expect(readRule(ruleText(rule))).toEqual(rule)
      expect(start >= from && minutesOf(start) === minutes).toBe(true)
      const next = nextOccurrences({ start, allDay: false, zone: null, minutes: 60, rules: [rule], rdates: [], exdates: [] }, addMinutes(start, -1), 2)
      expect([next.length, next[0]]).toEqual([2, start])
    }
  }), { numRuns: 400 })
})
