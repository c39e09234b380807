import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '#domain/time/day.ts'
import { dayOf, minutesOf, type WallTime, wallTimeOf } from '#domain/time/wall-time.ts'
import { instantOf } from '#domain/time/zone-time.ts'
import { isWorkDay } from '#domain/time/work-day.ts'
import { type Taken, busyWith } from './busy.ts'
import { freeTimes, type Wanted } from './free-times.ts'

const ZONE = 'Asia/Shanghai'
const at = (text: string): WallTime => text as WallTime
const taken = (start: WallTime, minutes: number): Taken => ({ at: instantOf(start, ZONE) ?? 0, minutes, title: '占' })
const wanted = (fields: Partial<Wanted>, busy: readonly Taken[] = []): Wanted => ({
  zone: ZONE, format: 'lunch', minutes: 60, talk: at('2027-03-12T12:00'), proposal: null, usual: [], busy: busyWith(busy, ZONE), files: [], now: at('2027-03-01T08:00'), taken: new Set(), isMine: () => true, ...fields,
})
const starts = (of: Wanted): string[] => freeTimes(of).map(({ start }) => start)

/** Whether two talks of one length overlap. */
const meets = (one: WallTime, other: WallTime, minutes: number): boolean => Math.abs((instantOf(one, ZONE) ?? 0) - (instantOf(other, ZONE) ?? 0)) < minutes * 60_000

test('a talk of one’s own goes to other days of its week first, at its hour', () => {
  expect(starts(wanted({}))).toEqual(['2027-03-08T12:00', '2027-03-09T12:00', '2027-03-10T12:00', '2027-03-11T12:00', '2027-03-19T12:00'])
})

test('three are near what they proposed, at the hour they said, and two near the talk', () => {
  expect(freeTimes(wanted({ proposal: at('2027-03-23T12:30') }))).toEqual([
    { start: '2027-03-10T12:00', near: 'talk' }, { start: '2027-03-11T12:00', near: 'talk' },
    { start: '2027-03-22T12:30', near: 'proposal' }, { start: '2027-03-24T12:30', near: 'proposal' }, { start: '2027-03-25T12:30', near: 'proposal' },
  ])
})

test('where the hour is taken another of both sides’ is offered, and only then any of such a talk', () => {
  const week = [8, 9, 10, 11, 12].map(on => taken(wallTimeOf(day(`2027-03-${String(on).padStart(2, '0')}`), 12 * 60), 30))
  expect(starts(wanted({ usual: [13 * 60] }, week)).slice(0, 3)).toEqual(['2027-03-08T13:00', '2027-03-09T13:00', '2027-03-10T13:00'])
  const month = Array.from({ length: 40 }, (_, i) => taken(wallTimeOf(addDays(day('2027-02-20'), i), 12 * 60), 45))
  const loose = starts(wanted({}, month))
  expect([loose.length, loose.every(start => start.endsWith('T13:00') || start.endsWith('T11:00'))]).toEqual([5, true])
})

test('whatever stands in the way, at most five: free, worked, to come, one a day, on none the series meets on, in order', () => {
  const instant = fc.tuple(fc.integer({ min: 0, max: 45 }), fc.integer({ min: 16, max: 40 })).map(([days, half]) => wallTimeOf(addDays(day('2027-02-25'), days), half * 30))
  fc.assert(fc.property(
    fc.record({
      format: fc.constantFrom('lunch', 'dinner', 'coffee', 'call'), minutes: fc.integer({ min: 15, max: 150 }), talk: instant, proposal: fc.option(instant), now: instant,
      usual: fc.array(fc.integer({ min: 0, max: 1_439 }), { maxLength: 4 }), series: fc.array(instant, { maxLength: 3 }), late: fc.integer({ min: 12, max: 24 }),
    }),
    fc.array(fc.tuple(instant, fc.integer({ min: 15, max: 600 })), { maxLength: 40 }),
    ({ series, late, ...fields }, busy) => {
      const of = wanted({ ...fields, taken: new Set(series.map(dayOf)), isMine: start => minutesOf(start) < late * 60 } as Partial<Wanted>, busy.map(([start, minutes]) => taken(start, minutes)))
      const found = freeTimes(of)
      expect(found.length).toBeLessThanOrEqual(5)
      expect(found.filter(({ near }) => near === 'proposal').length).toBeLessThanOrEqual(3)
      expect(new Set(found.map(({ start }) => dayOf(start))).size).toBe(found.length)
      expect(found.map(({ start }) => start).toSorted()).toEqual(found.map(({ start }) => start))
      for (const { start } of found) {
        expect([start, of.busy.clash(start, of.minutes), isWorkDay(dayOf(start), []), dayOf(start) > dayOf(of.now), of.taken.has(dayOf(start)), of.isMine(start), meets(start, of.talk, of.minutes) || (of.proposal !== null && meets(start, of.proposal, of.minutes))])
          .toEqual([start, null, true, true, false, true, false])
      }
    },
  ), { numRuns: 150 })
})
