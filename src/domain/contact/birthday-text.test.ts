import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isValidBirthday } from './birthday.ts'
import type { Birthday } from './birthday.ts'
import { birthdayText, readBirthday } from './birthday-text.ts'

const solar = (year: number | null, month: number, day: number): Birthday => ({ calendar: 'solar', year, month, day, leapMonth: false })
const lunar = (year: number | null, month: number, day: number, leapMonth = false): Birthday => ({ calendar: 'lunar', year, month, day, leapMonth })

test.each<[string, Birthday]>([
  ['1990-05-04', solar(1990, 5, 4)],
  ['1990/5/4', solar(1990, 5, 4)],
  ['1990.5.4', solar(1990, 5, 4)],
  ['1990年5月4日', solar(1990, 5, 4)],
  ['1990 年 5 月 4 日', solar(1990, 5, 4)],
  ['１９９０年５月４日', solar(1990, 5, 4)],
  ['一九九〇年五月四日', solar(1990, 5, 4)],
  ['1990-05-04T00:00:00.000Z', solar(1990, 5, 4)],
  ['1990-05-04 00:00:00', solar(1990, 5, 4)],
  ['1990/5/4 0:00', solar(1990, 5, 4)],
  ['19900504', solar(1990, 5, 4)],
  ['5/4', solar(null, 5, 4)],
  ['05-04', solar(null, 5, 4)],
  ['5月4日', solar(null, 5, 4)],
  ['5月4号', solar(null, 5, 4)],
  ['五月四日', solar(null, 5, 4)],
  ['十二月二十三号', solar(null, 12, 23)],
  ['公历5月4日', solar(null, 5, 4)],
  ['0504', solar(null, 5, 4)],
  ['--0504', solar(null, 5, 4)],
  ['--05-04', solar(null, 5, 4)],
  ['5.04', solar(null, 5, 4)],
  ['12.25', solar(null, 12, 25)],
  ['1604-05-04', solar(null, 5, 4)],
  ['--02-29', solar(null, 2, 29)],
  ['May 4', solar(null, 5, 4)],
  ['May 4th, 1990', solar(1990, 5, 4)],
  ['4 May 1990', solar(1990, 5, 4)],
  ['4-May-1990', solar(1990, 5, 4)],
  ['4th of May', solar(null, 5, 4)],
  ['sept. 9 1990', solar(1990, 9, 9)],
  ['25/12/1990', solar(1990, 12, 25)],
  ['12/25/1990', solar(1990, 12, 25)],
  ['5/5/1990', solar(1990, 5, 5)],
  ['农历八月十五', lunar(null, 8, 15)],
  ['阴历8月15', lunar(null, 8, 15)],
  ['腊月三十', lunar(null, 12, 30)],
  ['八月初五', lunar(null, 8, 5)],
  ['1985年六月初六（农历）', lunar(1985, 6, 6)],
  ['1987年农历闰六月初六', lunar(1987, 6, 6, true)],
  ['lunar 8/15', lunar(null, 8, 15)],
  ['农历 1987-闰06-06', lunar(1987, 6, 6, true)],
])('%s', (text, expected) => {
  expect(readBirthday(text)).toEqual(expected)
})

test.each([
  '', '不详', '1990', '1990-13-01', '1990-02-29', '2/30', '13/4', '5/4/1990', '5.1', '八月十五', '90-05-04', '农历八月卅一', '1985年农历闰六月初六',
  '农历2025-12-30', 'May', 'Maybe 4', '4 5 1990', '2月', '1990-05', '31997.5',
])('%s is left to a person', (text) => {
  expect(readBirthday(text)).toBeNull()
})

const anyBirthday = fc.record<Birthday>({
  calendar: fc.constantFrom('solar', 'lunar'), year: fc.option(fc.integer({ min: 1900, max: 2100 })), month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 31 }), leapMonth: fc.boolean(),
}).filter(isValidBirthday)

test('what is written is read back', () => {
  fc.assert(fc.property(anyBirthday, (birthday) => {
    expect(readBirthday(birthdayText(birthday))).toEqual(birthday)
  }))
})

test('any text is a valid birthday or none', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9年月日闰初\-/. ]{1,12}$/)), (text) => {
    const read = readBirthday(text)
    expect(read === null || isValidBirthday(read)).toBe(true)
  }))
})

test('writings', () => {
  expect([solar(1990, 5, 4), solar(null, 5, 4), lunar(1987, 6, 6, true), lunar(null, 8, 15)].map(birthdayText)).toEqual(
    ['1990-05-04', '--05-04', '农历1987-闰06-06', '农历--08-15'],
  )
})
