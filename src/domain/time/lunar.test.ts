import { SolarDay } from 'tyme4ts'
import { expect, test } from 'vitest'
import { addDays, dateOf, day, monthOf, yearOf } from './day.ts'
import type { Day } from './day.ts'
import { daysInLunarMonth, hasLunar, leapMonthOf, lunarOf, solarOf } from './lunar.ts'
import type { LunarDay } from './lunar.ts'

const theirs = (it: Day): LunarDay => {
  const lunar = SolarDay.fromYmd(yearOf(it), monthOf(it), dateOf(it)).getLunarDay()
  return { year: lunar.getYear(), month: Math.abs(lunar.getMonth()), leap: lunar.getMonth() < 0, day: lunar.getDay() }
}

test('every day from 1900-02-01 to 2100-12-31 agrees with tyme4ts, there and back', () => {
  const wrong: Day[] = []
  let days = 0
  for (let it = day('1900-02-01'); it <= '2100-12-31'; it = addDays(it, 1)) {
    const [ours, other] = [lunarOf(it), theirs(it)]
    const same = ours.year === other.year && ours.month === other.month && ours.leap === other.leap && ours.day === other.day
    if (!same || solarOf(ours) !== it) wrong.push(it)
    days++
  }
  expect(days).toBe(73_383)
  expect(wrong).toEqual([])
}, 60_000)

test('new year 2027 is 6 February, where ICU is wrong by a day', () => {
  expect(lunarOf(day('2027-02-06'))).toEqual({ year: 2027, month: 1, leap: false, day: 1 })
})

test('leap months and month lengths', () => {
  expect([2023, 2024, 2025, 2033].map(leapMonthOf)).toEqual([2, null, 6, 11])
  expect(daysInLunarMonth(2025, 6, true)).toBe(29)
  expect(daysInLunarMonth(2025, 5, true)).toBeNull()
})

test('a lunar day that the year does not have is null', () => {
  expect(solarOf({ year: 2025, month: 12, leap: false, day: 30 })).toBeNull()
  expect(solarOf({ year: 2024, month: 6, leap: true, day: 1 })).toBeNull()
  expect(solarOf({ year: 2024, month: 6, leap: false, day: 0 })).toBeNull()
})

test('the edges of the table', () => {
  expect(['1900-01-30', '1900-01-31', '2101-01-28', '2101-01-29'].map((it) => hasLunar(day(it)))).toEqual([false, true, true, false])
  expect(() => lunarOf(day('1900-01-30'))).toThrow(RangeError)
  expect(() => lunarOf(day('2101-01-29'))).toThrow(RangeError)
  expect(lunarOf(day('2101-01-28'))).toMatchObject({ year: 2100, month: 12 })
  expect(() => leapMonthOf(1899)).toThrow(RangeError)
})
