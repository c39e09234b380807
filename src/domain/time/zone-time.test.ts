import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from './day.ts'
import { addMinutes, dayOf, isWallTime, minutesOf, type WallTime, wallTimeNumber, wallTimeOf, wallTimeOfNumber } from './wall-time.ts'
import { civilDay, civilMonth } from './wall-time-number.ts'
import { momentIn } from './zone.ts'
import { gapsBetween } from './zone-time-gaps.ts'
import { instantOf, instantOfClock, offsetAt, wallTimeIn } from './zone-time.ts'

const wall = (text: string): WallTime => text as WallTime
const at = (text: string): number => Date.parse(text)
const MINUTE = 60_000

test('wall times in parts and together', () => {
  expect([dayOf(wall('2026-12-11T12:05')), minutesOf(wall('2026-12-11T12:05')), wallTimeOf(day('2026-12-11'), 725)]).toEqual(['2026-12-11', 725, '2026-12-11T12:05'])
  expect([addMinutes(wall('2024-02-28T23:59'), 1), addMinutes(wall('2026-01-01T00:00'), -1), wallTimeOf(day('2026-01-01'), 1440)]).toEqual(['2024-02-29T00:00', '2025-12-31T23:59', '2026-01-02T00:00'])
  expect(['2026-12-11T12:05', '2026-12-11T24:00', '2026-02-30T12:00', '2026-12-11 12:05', '2026-12-11T12:05:00', ''].map(isWallTime)).toEqual([true, false, false, false, false, false])
  expect(() => addMinutes(wall('9999-12-31T23:59'), 1)).toThrow(RangeError)
})

test('numbers of wall times agree with Date', () => {
  fc.assert(fc.property(fc.integer({ min: -983_000_000, max: 4_222_000_000 }), number => {
    const text = wallTimeOfNumber(number)
    const date = new Date(number * MINUTE)
    expect([text, wallTimeNumber(text)]).toEqual([date.toISOString().slice(0, 16), number])
    const days = Math.floor(number / 1440)
    expect([civilMonth(days), civilDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())]).toEqual([date.getUTCFullYear() * 12 + date.getUTCMonth(), days])
  }), { numRuns: 2000 })
})

const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))

test('a zone shows what Intl shows, in every zone from 1900 to 2120', () => {
  fc.assert(fc.property(zones, fc.integer({ min: at('1900-01-01'), max: at('2120-01-01') }), (zone, instant) => {
    const { day: shown, minutes } = momentIn(zone, instant)
    expect([zone, instant, wallTimeIn(zone, instant)]).toEqual([zone, instant, wallTimeOf(shown, minutes)])
  }), { numRuns: 1200 })
}, 60_000)

test('the instant of a wall time shows it, and none before does; where there is none, the clock jumps over it', () => {
  fc.assert(fc.property(zones, fc.integer({ min: wallTimeNumber(wall('1975-01-01T00:00')), max: wallTimeNumber(wall('2040-01-01T00:00')) }), (zone, number) => {
    const instant = instantOfClock(number * MINUTE, zone)
    if (instant === null) expect(gapsBetween(zone, number * MINUTE, number * MINUTE + 1).length).toBe(1)
    else {
      expect(wallTimeNumber(wallTimeIn(zone, instant))).toBe(number)
      for (const before of [15, 30, 60, 120]) expect(wallTimeNumber(wallTimeIn(zone, instant - before * MINUTE))).not.toBe(number)
      expect(gapsBetween(zone, number * MINUTE, number * MINUTE + 1)).toEqual([])
    }
  }), { numRuns: 800 })
}, 60_000)

test.each([
  ['Asia/Shanghai', '2026-12-11T12:00', '2026-12-11T04:00:00Z'], ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30:00Z'], ['America/New_York', '2026-11-01T02:00', '2026-11-01T07:00:00Z'],
  ['America/New_York', '2026-03-08T02:30', null], ['America/New_York', '2026-03-08T03:00', '2026-03-08T07:00:00Z'], ['Australia/Lord_Howe', '2026-10-04T02:15', null], ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45:00Z'],
  ['Asia/Shanghai', '1986-05-04T02:30', null], ['Asia/Shanghai', '1986-09-14T01:30', '1986-09-13T16:30:00Z'], ['Pacific/Apia', '2011-12-30T12:00', null], ['Pacific/Apia', '2011-12-31T00:00', '2011-12-30T10:00:00Z'],
  ['UTC', '0100-01-01T00:00', '0100-01-01T00:00:00Z'], ['America/New_York', '9999-07-01T12:00', '9999-07-01T16:00:00Z'], ['America/New_York', '9999-01-01T12:00', '9999-01-01T17:00:00Z'],
] as const)('in %s %s is %s', (zone, text, instant) => expect(instantOf(wall(text), zone)).toBe(instant === null ? null : at(instant)))

test('times asked for in any order, on both sides of a clock set back or forward, are told alike', () => {
  const texts = ['2026-11-01T00:59', '2026-11-01T01:00', '2026-11-01T01:59', '2026-11-01T02:00', '2026-03-08T01:59', '2026-03-08T02:00', '2026-03-08T02:59', '2026-03-08T03:00', '2031-07-01T00:00', '1999-07-01T00:00']
  const expected = ['04:59', '05:00', '05:59', '07:00', '06:59', null, null, '07:00', '04:00', '04:00']
  fc.assert(fc.property(fc.array(fc.nat({ max: texts.length - 1 }), { maxLength: 40 }), order => {
    for (const one of order) {
      const instant = instantOf(wall(texts[one] ?? ''), 'America/New_York')
      expect([texts[one], instant === null ? null : new Date(instant).toISOString().slice(11, 16)]).toEqual([texts[one], expected[one]])
    }
  }))
})

test('gaps of a zone', () => {
  const clock = (text: string): number => wallTimeNumber(wall(text)) * MINUTE
  expect(gapsBetween('America/New_York', clock('2025-06-01T00:00'), clock('2027-06-01T00:00')).map(({ from, to }) => [wallTimeOfNumber(from / MINUTE), wallTimeOfNumber(to / MINUTE)]))
    .toEqual([['2026-03-08T02:00', '2026-03-08T03:00'], ['2027-03-14T02:00', '2027-03-14T03:00']])
  expect(gapsBetween('Asia/Shanghai', clock('1992-01-01T00:00'), clock('2060-01-01T00:00'))).toEqual([])
})

test('an unknown zone is refused', () => {
  expect(() => offsetAt('Mars/Base', 0)).toThrow(RangeError)
})
