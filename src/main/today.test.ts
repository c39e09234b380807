import { expect, test } from 'vitest'
import { dayIn } from '#domain/time/zone.ts'
import { todayBy } from './today.ts'

test('the day is that of the clock in each zone, forwards and backwards', () => {
  const clock = { ms: 0 }
  const today = todayBy(() => clock.ms)
  const midnight = Date.UTC(2026, 10, 22, 16, 0, 0)
  for (const ms of [midnight - 1, midnight, midnight + 59_999, midnight + 60_000, midnight - 60_001, midnight + 86_400_000, midnight - 1]) {
    clock.ms = ms
    for (const zone of ['Asia/Shanghai', 'Asia/Kathmandu', 'America/New_York']) expect(today(zone), `${ms} ${zone}`).toBe(dayIn(zone, ms))
  }
  clock.ms = midnight - 1
  expect(today('Asia/Shanghai')).toBe('2026-11-22')
  clock.ms = midnight
  expect(today('Asia/Shanghai')).toBe('2026-11-23')
})
