import { expect, test } from 'vitest'
import { curveDays, curvePath } from './curve-path.ts'

const same = (value: number): number => value

test('falls from day to day and rises upright where there was contact', () => {
  const days = curveDays([null, 90, 80, 95], new Map([[1, 20], [3, 70]]))
  expect(curvePath(days, same, same)).toBe('M1.0 90.0L2.0 80.0L3.0 70.0L3.0 95.0')
})

test('nobody ever met draws nothing', () => {
  expect(curvePath(curveDays([null, null], new Map()), same, same)).toBe('')
})
