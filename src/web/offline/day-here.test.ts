import { expect, test } from 'vitest'
import { day } from '#domain/time/day.ts'
import { dayCounted, dayHere } from './day-here.ts'

const at = Date.UTC(2026, 10, 25, 10)
const HOUR = 3_600_000
const said = day('2026-11-25')

test('days that went by since the server said which it is are counted in the reader’s zone', () => {
  expect(dayCounted(said, at, said, 'Asia/Shanghai', at + 5 * HOUR)).toBe('2026-11-25')
  // 18:00 in Shanghai and six hours more is midnight.
  expect(dayCounted(said, at, said, 'Asia/Shanghai', at + 6 * HOUR)).toBe('2026-11-26')
  expect(dayCounted(said, at, said, 'UTC', at + 6 * HOUR)).toBe('2026-11-25')
  expect(dayCounted(said, at, said, 'UTC', at + 72 * HOUR)).toBe('2026-11-28')
})

test('a clock set back, and a server in another year than this device, do no harm', () => {
  expect(dayCounted(said, at, said, 'UTC', at - 72 * HOUR)).toBe('2026-11-25')
  expect(dayCounted(day('2031-01-31'), at, day('2031-01-31'), 'UTC', at + 24 * HOUR)).toBe('2031-02-01')
})

test('where nothing is remembered it is the day the server said last', () => {
  expect(dayHere(said, 'UTC', at + 240 * HOUR)).toBe('2026-11-25')
})
