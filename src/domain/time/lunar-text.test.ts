import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHanDigits, readHanNumber } from './han-number.ts'
import { lunarDayText, readLunarDay, saysLunar } from './lunar-text.ts'

const date = (month: number, day: number, leap = false, year: number | null = null) => ({ year, month, leap, day })

test.each([
  ['农历八月十五', date(8, 15)],
  ['八月十五', date(8, 15)],
  ['农历8月15日', date(8, 15)],
  ['阴历 8.15', date(8, 15)],
  ['lunar 8/15', date(8, 15)],
  ['8/15 (lunar)', date(8, 15)],
  ['腊月三十', date(12, 30)],
  ['大年三十', date(12, 30)],
  ['大年初一', date(1, 1)],
  ['正月初一', date(1, 1)],
  ['闰六月初六', date(6, 6, true)],
  ['冬月廿三', date(11, 23)],
  ['十一月二十三', date(11, 23)],
  ['十月初十', date(10, 10)],
  ['農曆臘月初八', date(12, 8)],
  ['1985年农历闰六月初六', date(6, 6, true, 1985)],
  ['农历一九八五年六月卅', date(6, 30, false, 1985)],
  ['农历1985-闰06-06', date(6, 6, true, 1985)],
])('%s', (text, expected) => {
  expect(readLunarDay(text)).toEqual(expected)
})

test.each(['', '农历', '八月', '农历十三月初一', '八月卅一', '八月初十一', '除夕', '每个月一次', '农历0月5日', '十五'])('%s is not a lunar day', (text) => {
  expect(readLunarDay(text)).toBeNull()
})

test('whether a text means the lunar calendar', () => {
  expect(['农历8/15', '八月初五', '腊月廿三', '闰2月3', 'Lunar 8/15'].every(saysLunar)).toBe(true)
  expect(['八月十五', '8月15日', '5/4'].some(saysLunar)).toBe(false)
})

test('lunar days as a calendar prints them', () => {
  const printed = [date(10, 17), date(6, 6, true), date(12, 30), date(1, 1), date(11, 20), date(8, 21), date(3, 10)].map(lunarDayText)
  expect(printed).toEqual(['十月十七', '闰六月初六', '腊月三十', '正月初一', '冬月二十', '八月廿一', '三月初十'])
})

test('what is printed is read back', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 30 }), fc.boolean(), (month, day, leap) => {
    expect(readLunarDay(lunarDayText({ month, leap, day }))).toEqual(date(month, day, leap))
  }))
})

test('Chinese numbers', () => {
  expect(['一', '十', '十二', '二十', '廿三', '卅', '九十九'].map(readHanNumber)).toEqual([1, 10, 12, 20, 23, 30, 99])
  expect(['', '十十', '百', '一二'].map(readHanNumber)).toEqual([null, null, null, null])
  expect(readHanDigits('二〇二六')).toBe(2026)
  expect(readHanDigits('二千')).toBeNull()
})
