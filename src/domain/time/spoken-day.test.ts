import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day, day, dayOfNumber, weekdayOf } from './day.ts'
import { spokenDay } from './spoken-day.ts'

/** A Wednesday. */
const today = day('2026-11-25')
const past = (text: string) => spokenDay(text, today, 'past')
const future = (text: string) => spokenDay(text, today, 'future')

test.each([
  ['2026-11-20', '2026-11-20'], ['2026/1/5', '2026-01-05'], ['2026.11.20', '2026-11-20'], ['2026年11月20日', '2026-11-20'], ['２０２６－１１－２０', '2026-11-20'],
  ['11月20日', '2026-11-20'], ['12月1号', '2025-12-01'], ['11-20', '2026-11-20'], ['十一月二十日', '2026-11-20'], ['2月29日', '2024-02-29'],
  ['今天', '2026-11-25'], ['昨天', '2026-11-24'], ['前天', '2026-11-23'], ['大前天', '2026-11-22'], ['3天前', '2026-11-22'], ['三天前', '2026-11-22'], ['两周前', '2026-11-11'], ['1个月前', '2026-10-25'],
  ['上周五', '2026-11-20'], ['上星期日', '2026-11-22'], ['上个礼拜一', '2026-11-16'], ['上上周三', '2026-11-11'], ['本周一', '2026-11-23'], ['这周二', '2026-11-24'], ['周三', '2026-11-25'], ['周五', '2026-11-20'],
  ['today', '2026-11-25'], ['Yesterday', '2026-11-24'], ['day before yesterday', '2026-11-23'], ['3 days ago', '2026-11-22'], ['3-days-ago', '2026-11-22'], ['a week ago', '2026-11-18'], ['two months ago', '2026-09-25'],
  ['昨晚', '2026-11-24'], ['前天下午', '2026-11-23'], ['今早', '2026-11-25'], ['11/20', '2026-11-20'], ['11.20', '2026-11-20'], ['20号', '2026-11-20'], ['30日', '2026-10-30'], ['上个月15号', '2026-10-15'], ['Nov 20', '2026-11-20'],
  ['20 Nov', '2026-11-20'], ['November 20th, 2025', '2025-11-20'], ['the 3rd', '2026-11-03'], ['on the 27th', '2026-10-27'], ['Friday last week', '2026-11-20'], ['last week Mon', '2026-11-16'], ['yesterday afternoon', '2026-11-24'], ['周3', '2026-11-25'],
  ['last-friday', '2026-11-20'], ['last Wednesday', '2026-11-18'], ['on Tuesday', '2026-11-24'], ['wed', '2026-11-25'], ['this-monday', '2026-11-23'],
])('%s lies behind at %s', (text, expected) => expect(past(text)).toBe(expected))

test.each([
  ['12月1日', '2026-12-01'], ['11月20日', '2027-11-20'], ['明天', '2026-11-26'], ['后天', '2026-11-27'], ['下周一', '2026-11-30'], ['下下周五', '2026-12-11'], ['周五', '2026-11-27'], ['两周后', '2026-12-09'],
  ['三天后', '2026-11-28'], ['下个月第二周周五', '2026-12-11'], ['下个月第一个周二', '2026-12-01'], ['下月底', '2026-12-31'], ['月底', '2026-11-30'], ['年底', '2026-12-31'], ['31号', '2026-12-31'], ['20号', '2026-12-20'], ['明晚', '2026-11-26'],
  ['next Tuesday', '2026-12-01'], ['Tuesday next week', '2026-12-01'], ['in two weeks', '2026-12-09'], ['end of the month', '2026-11-30'], ['tmr', '2026-11-26'], ['Dec 4', '2026-12-04'], ['11/20', '2027-11-20'],
  ['tomorrow', '2026-11-26'], ['next friday', '2026-11-27'], ['next wednesday', '2026-12-02'], ['in 2 weeks', '2026-12-09'], ['in a month', '2026-12-25'], ['2月29日', '2028-02-29'],
])('%s lies ahead at %s', (text, expected) => expect(future(text)).toBe(expected))

test.each(['', '猴年', '2026-02-30', '2026-13-01', '13月1日', '周八', 'lastfriday the 13th', '2026', '20', 'constructor', 'toString', '前', '天前', '0月0日', '13/20', 'next week', '上周', '下个月', '下个月第五周周五', '32号', '月初', '元旦后', 'the 40th', 'february 30'])('%j is not understood', text => {
  expect([past(text), future(text)]).toEqual([null, null])
})

test('what leans back is never after today, what leans ahead never before; last friday is a Friday in the seven days before', () => {
  const days = fc.integer({ min: 0, max: 60_000 }).map(dayOfNumber)
  fc.assert(fc.property(days, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (now: Day, month, date) => {
    expect(spokenDay(`${month}月${date}日`, now, 'past')! <= now).toBe(true)
    expect(spokenDay(`${month}月${date}日`, now, 'future')! >= now).toBe(true)
    const friday = spokenDay('last-friday', now, 'past')!
    expect([weekdayOf(friday), friday >= addDays(now, -7) && friday < now]).toEqual([5, true])
    expect(spokenDay('上周五', now, 'past')).toBe(addDays(now, -weekdayOf(now) - 2))
  }))
})

test('weeks begin on Monday, also when 上周五 is said at a weekend', () => {
  expect([spokenDay('上周五', day('2026-11-22'), 'past'), spokenDay('上周五', day('2026-11-21'), 'past'), spokenDay('上周五', day('2026-11-23'), 'past')]).toEqual(['2026-11-13', '2026-11-13', '2026-11-20'])
  expect(spokenDay('下周一', day('2026-11-22'), 'future')).toBe('2026-11-23')
})
