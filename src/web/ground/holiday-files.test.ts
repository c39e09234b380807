import { expect, test } from 'vitest'
import { day } from '#domain/time/day.ts'
import { BUILT_IN_HOLIDAYS } from '#domain/time/holidays/built-in.ts'
import { isWorkDay } from '#domain/time/work-day.ts'
import { holidayFilesWith } from './holiday-files.ts'

test('what the workspace brought counts behind the built-in notices, in one array for each answer', () => {
  expect(holidayFilesWith(undefined)).toBe(BUILT_IN_HOLIDAYS)
  const brought = [{ year: 2027, days: [{ day: day('2027-01-09'), off: false, name: '元旦' }] }]
  const files = holidayFilesWith(brought)
  expect(holidayFilesWith(brought)).toBe(files)
  expect([isWorkDay(day('2027-01-09'), BUILT_IN_HOLIDAYS), isWorkDay(day('2027-01-09'), files)]).toEqual([false, true])
})
