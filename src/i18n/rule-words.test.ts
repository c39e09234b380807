import { expect, test } from 'vitest'
import type { WallTime } from '#domain/time/wall-time.ts'
import { ruleInWords } from './rule-words.ts'

test.each([
  [null, '只有一次', 'Once only'],
  ['FREQ=WEEKLY;BYDAY=FR', '每周五', 'Friday, every week'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', '每两周的周五', 'Friday, every two weeks'],
  ['FREQ=WEEKLY;BYDAY=MO,WE', '每周一、周三', 'Monday and Wednesday, every week'],
  ['FREQ=MONTHLY;BYDAY=2FR', '每月的第二个周五', 'Second Friday of every month'],
  ['FREQ=MONTHLY;BYDAY=FR;BYSETPOS=2', '每月的第二个周五', 'Second Friday of every month'],
  ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=6,7,8,9,10,11,12', '每月第二周的周五', 'Friday of the second week of every month'],
  ['FREQ=MONTHLY;BYDAY=-1FR', '每月的最后一个周五', 'Last Friday of every month'],
  ['FREQ=MONTHLY', '每月 11 日', 'Day 11 of every month'],
  ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15;COUNT=4', '每季度 15 日，共 4 次', 'Day 15 of every quarter, 4 times'],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '每月的最后一个工作日', 'Last weekday of every month'],
  ['FREQ=YEARLY', '每年 12 月 11 日', '11 December, every year'],
  ['FREQ=MONTHLY;BYDAY=1FR,3FR', '每月的第一、三个周五', 'First and third Friday of every month'],
  ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=1,2,3,4,5', '每月第一周的周五', 'Friday of the first week of every month'],
  ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=-3,-2,-1', '每月最后一周的周五', 'Friday of the last week of every month'],
  ['FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1', '每月 31 日，没有这一天的月份在最后一天', 'Day 31 of every month, or its last day'],
  ['FREQ=MONTHLY;BYMONTHDAY=1,11,21', '每月 1、11、21 日', 'Day 1 and 11 and 21 of every month'],
  ['FREQ=YEARLY;BYDAY=2FR;BYMONTH=12', '每年 12 月的第二个周五', 'Second Friday of December, every year'],
  // An instant counts as the day it is where the meeting is.
  ['FREQ=DAILY;UNTIL=20261231T170000Z', '每天，到 2027 年 1 月 1 日为止', 'Every day, until 1 January 2027'],
  ['FREQ=MONTHLY;BYMONTHDAY=-2', '按规则重复：FREQ=MONTHLY;BYMONTHDAY=-2', 'By the rule FREQ=MONTHLY;BYMONTHDAY=-2'],
  ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '按规则重复：FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', 'By the rule FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13'],
])('%s is said %s; %s', (rule, chinese, english) => {
  const series = { rule, start: '2026-12-11T12:00' as WallTime, zone: 'Asia/Shanghai' }
  expect(ruleInWords('zh-CN', series)).toBe(chinese)
  expect(ruleInWords('en', series)).toBe(english)
})
