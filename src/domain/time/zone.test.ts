import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayOfNumber } from './day.ts'
import { dayIn, isZone, momentIn } from './zone.ts'

const at = (text: string): number => Date.parse(text)

test.each([
  ['Asia/Shanghai', '2026-11-23T15:59:59.999Z', '2026-11-23'],
  ['Asia/Shanghai', '2026-11-23T16:00:00Z', '2026-11-24'],
  ['America/New_York', '2026-03-08T04:59:59Z', '2026-03-07'],
  ['America/New_York', '2026-03-09T03:59:59Z', '2026-03-08'],
  ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
  ['UTC', '1969-12-31T23:59:59Z', '1969-12-31'],
])('in %s at %s it is %s', (zone, instant, expected) => {
  expect(dayIn(zone, at(instant))).toBe(expected)
})

test('the clock on the wall, at midnight and across half hours', () => {
  expect(momentIn('Asia/Shanghai', at('2026-11-23T16:00:30Z'))).toEqual({ day: '2026-11-24', minutes: 0 })
  expect(momentIn('Asia/Kolkata', at('2026-11-23T18:29:59Z'))).toEqual({ day: '2026-11-23', minutes: 23 * 60 + 59 })
  expect(momentIn('America/New_York', at('2026-11-23T17:05:00Z'))).toEqual({ day: '2026-11-23', minutes: 12 * 60 + 5 })
})

test('a day of UTC, or the one beside it, is the day of any zone', () => {
  const zones = fc.constantFrom('Asia/Shanghai', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin', 'Asia/Kolkata')
  fc.assert(fc.property(zones, fc.integer({ min: at('1990-01-01'), max: at('2090-01-01') }), (zone, instant) => {
    const utc = dayOfNumber(Math.floor(instant / 86_400_000))
    expect([addDays(utc, -1), utc, addDays(utc, 1)]).toContain(dayIn(zone, instant))
  }))
})

test('zones are known by name', () => {
  expect(['Asia/Shanghai', 'Asia/Urumqi', 'UTC', 'Etc/GMT-8'].every(isZone)).toBe(true)
  expect(['', 'Mars/Base', '+08:00', 'Asia/Shanghai ', '北京'].some(isZone)).toBe(false)
})
