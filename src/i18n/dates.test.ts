import { expect, test } from 'vitest'
import { day } from '#domain/time/day.ts'
import { dayHeading, duration, hours, minorDigits, money, monthDay, relativeDay, shortDay, weekdayLetter } from './dates.ts'

const today = day('2026-11-25')

test('a day is said in both languages, whatever zone the machine is in', () => {
  expect(dayHeading('zh-CN', today)).toBe('周三，11 月 25 日')
  expect(dayHeading('en', today)).toBe('Wednesday, 25 November')
  expect(monthDay('zh-CN', day('2026-01-01'))).toBe('1 月 1 日')
  expect(weekdayLetter('zh-CN', today)).toBe('三')
  expect(weekdayLetter('en', today)).toBe('We')
})

test('the year is said when it is another one', () => {
  expect(shortDay('zh-CN', day('2025-03-02'), today)).toBe('2025 年 3 月 2 日')
  expect(shortDay('en', day('2026-03-02'), today)).toBe('2 March')
})

test('days near today have names', () => {
  const said = (text: string) => relativeDay('zh-CN', day(text), today)
  expect(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-20', '2026-12-25'].map(said)).toEqual(['前天', '昨天', '今天', '明天', '后天', '5 天前', '30 天后'])
})

test('durations and money', () => {
  expect([45, 60, 90].map(minutes => duration('zh-CN', minutes))).toEqual(['45 分钟', '1 小时', '1 小时 30 分钟'])
  expect(hours('en', 390)).toBe('6.5 h')
  expect(money('zh-CN', 8850, 'CNY')).toBe('¥88.50')
  expect(money('zh-CN', 8800, 'CNY')).toBe('¥88')
  expect(minorDigits('JPY')).toBe(0)
})
