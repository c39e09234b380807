import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Day, day } from '../time/day.ts'
import { BUILT_IN_HOLIDAYS } from '../time/holidays/built-in.ts'
import { isWorkDay } from '../time/work-day.ts'
import { dayOf, type WallTime } from '../time/wall-time.ts'
import { instantOf, wallTimeIn } from '../time/zone-time.ts'
import { digestDue } from './digest-due.ts'

const zone = 'Asia/Shanghai'
const files = BUILT_IN_HOLIDAYS
const at = (wall: string, there = zone): number => instantOf(wall as WallTime, there) ?? Number.NaN
const due = (wall: string, digestAt: string | null = '08:00', had: readonly string[] = []) =>
  digestDue({ digestAt }, { now: at(wall), zone, files, had: one => had.includes(one) })?.day ?? null

test.each([
  ['2026-11-23T07:59', null, 'before its time'], ['2026-11-23T08:00', '2026-11-23', 'at its time'], ['2026-11-23T11:59', '2026-11-23', 'up to four hours late'], ['2026-11-23T12:00', null, 'later it is let be'],
  ['2026-11-21T08:00', null, 'Saturday'], ['2026-10-01T08:00', null, 'National Day, a Thursday'], ['2026-10-10T08:00', '2026-10-10', 'a Saturday that is worked for it'], ['2026-02-14T08:00', '2026-02-14', 'one worked for Spring Festival'],
] as const)('at %s: %s (%s)', (wall, is, _) => expect(due(wall)).toBe(is))

test('none without a time, and none for a day that had one', () => {
  expect(due('2026-11-23T08:00', null)).toBeNull()
  expect(due('2026-11-23T09:00', '08:00', ['2026-11-23'])).toBeNull()
})

test('late in the evening it is too late at midnight, for the day is over', () => {
  expect(due('2026-11-23T23:59', '22:30')).toBe('2026-11-23')
  expect(due('2026-11-24T00:30', '22:30')).toBeNull()
  expect(digestDue({ digestAt: '22:30' }, { now: at('2026-11-23T22:45'), zone, files, had: () => false })?.until).toBe(at('2026-11-24T00:00'))
  expect(digestDue({ digestAt: '08:00' }, { now: at('2026-11-23T09:00'), zone, files, had: () => false })?.until).toBe(at('2026-11-23T12:00'))
})

test('a time that is jumped over comes with the next one; one that comes twice is had once', () => {
  const cairo = (now: number, digestAt: string, had = new Set<Day>()) => digestDue({ digestAt }, { now, zone: 'Africa/Cairo', files: [], had: one => had.has(one) })?.day ?? null
  // Clocks in Cairo go from 00:00 to 01:00 on Friday 24 April 2026, and from 24:00 back to 23:00 on Thursday 29 October.
  expect(instantOf('2026-04-24T00:30' as WallTime, 'Africa/Cairo')).toBeNull()
  const one = at('2026-04-24T01:00', 'Africa/Cairo')
  expect([cairo(one - 60_000, '00:30'), cairo(one, '00:30')]).toEqual([null, '2026-04-24'])
  const first = at('2026-10-29T23:30', 'Africa/Cairo')
  expect(wallTimeIn('Africa/Cairo', first + 3_600_000)).toBe('2026-10-29T23:30')
  expect([cairo(first, '23:30'), cairo(first + 3_600_000, '23:30', new Set([day('2026-10-29')]))]).toEqual(['2026-10-29', null])
})

test('whatever the zone and however the clock is set: at most one a day, only on working days, and never before its time', () => {
  const zones = ['Asia/Shanghai', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Apia', 'Australia/Lord_Howe', 'America/New_York', 'Africa/Cairo']
  const start = Date.UTC(2026, 8, 20)
  fc.assert(fc.property(
    fc.constantFrom(...zones), fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 60 * 24 * 40 }), fc.array(fc.integer({ min: -1500, max: 4000 }), { minLength: 5, maxLength: 60 }),
    (there, minutes, offset, steps) => {
      const digestAt = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
      const had = new Set<Day>()
      let now = start + offset * 60_000
      for (const step of steps) {
        now += step * 60_000
        const found = digestDue({ digestAt }, { now, zone: there, files, had: one => had.has(one) })
        if (found === null) continue
        const here = wallTimeIn(there, now)
        expect(had.has(found.day)).toBe(false)
        expect(found.day).toBe(dayOf(here))
        expect(isWorkDay(found.day, files)).toBe(true)
        expect(here.slice(11) >= digestAt).toBe(true)
        expect(found.until).toBeGreaterThan(now)
        expect(found.until - now).toBeLessThanOrEqual(4 * 3_600_000)
        had.add(found.day)
      }
    },
  ))
})

test('a server that runs all year and asks each minute sends on every working day and on no other', () => {
  const sent = new Set<Day>()
  for (let now = at('2026-01-01T00:00'); now < at('2027-01-01T00:00'); now += 30 * 60_000) {
    const found = digestDue({ digestAt: '08:15' }, { now, zone, files, had: one => sent.has(one) })
    if (found !== null) sent.add(found.day)
  }
  const days = Array.from({ length: 365 }, (_, i) => dayOf(wallTimeIn('UTC', Date.UTC(2026, 0, 1 + i))))
  expect([...sent]).toEqual(days.filter(one => isWorkDay(one, files)))
})
