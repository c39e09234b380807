import { expect, test } from 'vitest'
import { birthdayText } from './birthdays.ts'

test.each([
  ['solar', 1990, 5, 4, false, '1990 年 5 月 4 日', '4 May 1990'],
  ['solar', null, 2, 29, false, '2 月 29 日', '29 February'],
  ['lunar', null, 8, 15, false, '农历八月十五', 'lunar 8/15'],
  ['lunar', 1985, 6, 6, true, '农历 1985 年闰六月初六', 'lunar 6*/6 1985'],
] as const)('%s %s-%s-%s', (calendar, year, month, day, leapMonth, zh, en) => {
  const birthday = { calendar, year, month, day, leapMonth }
  expect([birthdayText('zh-CN', birthday), birthdayText('en', birthday)]).toEqual([zh, en])
})
