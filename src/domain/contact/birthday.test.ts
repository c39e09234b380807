import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, dayNumber, dayOfNumber } from '../time/day.ts'
import { ageOn, birthdayIn, birthdayKeys, birthdayKeysOn, isValidBirthday, nextBirthday } from './birthday.ts'
import type { Birthday } from './birthday.ts'

const solar = (month: number, date: number, year: number | null = null): Birthday => ({ calendar: 'solar', year, month, day: date, leapMonth: false })
const lunar = (month: number, date: number, year: number | null = null, leapMonth = false): Birthday =>
  ({ calendar: 'lunar', year, month, day: date, leapMonth })

test.each<[string, Birthday, string, string]>([
  ['later this year', solar(12, 1), '2026-11-23', '2026-12-01'],
  ['today counts', solar(11, 23), '2026-11-23', '2026-11-23'],
  ['next year', solar(5, 4, 1990), '2026-11-23', '2027-05-04'],
  ['29 February in a common year', solar(2, 29), '2027-01-01', '2027-02-28'],
  ['29 February in a leap year', solar(2, 29), '2028-01-01', '2028-02-29'],
  ['中秋', lunar(8, 15), '2026-01-01', '2026-09-25'],
  ['腊月廿三 falls in the next solar year', lunar(12, 23), '2026-11-23', '2027-01-30'],
  ['三十 in a short 腊月', lunar(12, 30), '2025-03-01', '2026-02-16'],
  ['闰六月 where there is one', lunar(6, 6, 1987, true), '2025-07-01', '2025-07-30'],
  ['闰六月 where there is none', lunar(6, 6, 1987, true), '2026-01-01', '2026-07-19'],
  ['plain 六月 in a year with 闰六月', lunar(6, 6), '2025-06-01', '2025-06-30'],
])('%s', (_, birthday, from, expected) => {
  expect(nextBirthday(birthday, day(from))).toBe(expected)
})

test('a lunar birthday of the last month may fall twice in a solar year, or not at all', () => {
  expect([2025, 2026].map((year) => birthdayIn(lunar(12, 5), year))).toEqual(['2026-01-23', '2027-01-12'])
  const days = [2018, 2019, 2020].map((year) => birthdayIn(lunar(11, 26), year))
  expect(days).toEqual(['2019-01-01', '2019-12-21', '2021-01-09'])
})

test('ages are full years', () => {
  expect(ageOn(solar(5, 4, 1990), day('2026-05-03'))).toBe(35)
  expect(ageOn(solar(5, 4, 1990), day('2026-05-04'))).toBe(36)
  expect(ageOn(lunar(12, 23, 1985), day('2027-01-29'))).toBe(40)
  expect(ageOn(lunar(12, 23, 1985), day('2027-01-30'))).toBe(41)
  expect(ageOn(solar(5, 4), day('2026-05-04'))).toBeNull()
  expect(ageOn(solar(5, 4, 2030), day('2026-05-04'))).toBeNull()
})

test('what is no day is refused', () => {
  const bad = [
    solar(2, 30), solar(2, 29, 2023), solar(13, 1), solar(1, 0), solar(5, 4, 0), solar(1.5, 1), { ...solar(5, 4), leapMonth: true },
    lunar(8, 31), lunar(0, 1), lunar(6, 6, 1985, true), lunar(12, 30, 2025), lunar(1, 1, 1850),
  ]
  expect(bad.filter(isValidBirthday)).toEqual([])
  const good = [solar(2, 29), solar(2, 29, 2024), lunar(6, 6, 1987, true), lunar(6, 30), lunar(12, 29, 2025)]
  expect(good.filter(isValidBirthday)).toEqual(good)
})

const anySolar = fc.integer({ min: 0, max: 365 }).map((index) => {
  const on = addDays(day('2024-01-01'), index)
  return solar(Number(on.slice(5, 7)), Number(on.slice(8)))
})
const anyLunar = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 30 }), fc.boolean())
  .map(([month, date, leap]) => lunar(month, date, null, leap))
const anyBirthday = fc.oneof(anySolar, anyLunar, fc.constantFrom(solar(2, 29), lunar(12, 30), lunar(6, 30, null, true)))
const anyDay = fc.integer({ min: dayNumber(day('1902-01-01')), max: dayNumber(day('2097-12-31')) }).map(dayOfNumber)

test('the next birthday is the first day whose keys hold that of the birthday', () => {
  fc.assert(fc.property(anyBirthday, anyDay, (birthday, from) => {
    const [key = ''] = birthdayKeys(birthday)
    let first = from
    while (!birthdayKeysOn(first).includes(key)) first = addDays(first, 1)
    expect(nextBirthday(birthday, from)).toBe(first)
  }), { numRuns: 500 })
}, 60_000)

test('a birthday of every year is kept once in it', () => {
  fc.assert(fc.property(anyBirthday, fc.integer({ min: 1902, max: 2097 }), (birthday, year) => {
    const [key = ''] = birthdayKeys(birthday)
    const start = birthdayIn(birthday, year)
    const after = birthdayIn(birthday, year + 1)
    let kept = 0
    for (let on = start; on < after; on = addDays(on, 1)) if (birthdayKeysOn(on).includes(key)) kept++
    expect(kept).toBe(1)
  }), { numRuns: 200 })
}, 60_000)

test('days outside the lunar table still have their solar key', () => {
  expect(birthdayKeysOn(day('2150-05-04'))).toEqual(['S0504'])
  expect(birthdayKeysOn(day('2027-02-28'))).toEqual(expect.arrayContaining(['S0228', 'S0229']))
})
