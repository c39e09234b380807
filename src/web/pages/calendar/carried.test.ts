import { expect, test } from 'vitest'
import type { WallTime } from '#domain/time/wall-time.ts'
import { carriedByKey } from './carried.ts'

const lunch = { start: '2026-11-27T12:00' as WallTime, minutes: 60 }

test.each([
  ['ArrowLeft', false, '2026-11-26T12:00', 60], ['ArrowRight', true, '2026-11-28T12:00', 60], ['ArrowUp', false, '2026-11-27T11:45', 60], ['ArrowDown', false, '2026-11-27T12:15', 60],
  ['ArrowUp', true, '2026-11-27T11:00', 60], ['ArrowDown', true, '2026-11-27T13:00', 60], ['+', false, '2026-11-27T12:00', 75], ['=', false, '2026-11-27T12:00', 75], ['-', false, '2026-11-27T12:00', 45],
])('%s, Shift %s, carries to %s for %d minutes', (key, shift, start, minutes) => {
  expect(carriedByKey(lunch, key, shift)).toEqual({ start, minutes })
})

test('it stays on its day and keeps a length', () => {
  expect(carriedByKey({ start: '2026-11-27T00:10' as WallTime, minutes: 60 }, 'ArrowUp', true)?.start).toBe('2026-11-27T00:00')
  expect(carriedByKey({ start: '2026-11-27T23:30' as WallTime, minutes: 60 }, 'ArrowDown', true)?.start).toBe('2026-11-27T23:45')
  expect(carriedByKey({ ...lunch, minutes: 15 }, '-', false)?.minutes).toBe(15)
  expect(carriedByKey({ ...lunch, minutes: 50 }, '+', false)?.minutes).toBe(60)
  expect(carriedByKey({ ...lunch, minutes: 50 }, '-', false)?.minutes).toBe(45)
  expect(carriedByKey({ ...lunch, minutes: 1440 }, '+', false)?.minutes).toBe(1440)
  expect(carriedByKey(lunch, 'Home', false)).toBeNull()
})
