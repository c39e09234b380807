import { expect, test } from 'vitest'
import { type Cadence, intervalDays, timesPerYear } from './cadence.ts'

const table: [string, Cadence, number | null, number | null][] = [
  ['每周', { kind: 'every', n: 1, unit: 'week' }, 7, 52],
  ['两周一次', { kind: 'every', n: 2, unit: 'week' }, 14, 26],
  ['每月', { kind: 'every', n: 1, unit: 'month' }, 30, 12],
  ['每季度', { kind: 'every', n: 1, unit: 'quarter' }, 91, 4],
  ['半年一次', { kind: 'every', n: 6, unit: 'month' }, 180, 2],
  ['一年两次', { kind: 'times', n: 2, unit: 'year' }, 183, 2],
  ['每周三次', { kind: 'times', n: 3, unit: 'week' }, 2, 156],
  ['每月第二周周五', { kind: 'nth_weekday', ordinal: 2, weekday: 5, months: 1 }, 30, 12],
  ['一月一次或者两月一次', { kind: 'range', from: { kind: 'every', n: 1, unit: 'month' }, to: { kind: 'every', n: 2, unit: 'month' } }, 60, 9],
  ['按需', { kind: 'on_demand' }, null, null],
]

test.each(table)('%s', (_, cadence, days, times) => {
  expect(intervalDays(cadence)).toBe(days)
  expect(timesPerYear(cadence)).toBe(times)
})
