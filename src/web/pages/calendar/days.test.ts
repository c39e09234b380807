import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, dayNumber, monthOf } from '#domain/time/day.ts'
import { dayByKey, lunarShort, weeksAround } from './days.ts'

test('a month has the weeks it touches, from Monday to Sunday', () => {
  const weeks = weeksAround(day('2026-12-11'), 'month')
  expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.[6]]).toEqual([5, '2026-11-30', '2027-01-03'])
  expect(weeksAround(day('2027-02-11'), 'month')).toHaveLength(4)
  expect(weeksAround(day('2027-05-11'), 'month')).toHaveLength(6)
  expect(weeksAround(day('2026-12-13'), 'week')).toEqual([['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11', '2026-12-12', '2026-12-13']])
})

test('every day of the month is in its weeks once, and never more than 62 days are asked for', () => {
  fc.assert(fc.property(fc.integer({ min: dayNumber(day('1950-01-01')), max: dayNumber(day('2090-01-01')) }), n => {
    const on = addDays(day('1970-01-01'), n)
    const days = weeksAround(on, 'month').flat()
    expect(days.filter(one => one === on)).toHaveLength(1)
    expect(days.length).toBeLessThanOrEqual(42)
    expect(days.every((one, i) => i === 0 || one === addDays(days[i - 1] ?? on, 1))).toBe(true)
    expect(days.filter(one => monthOf(one) === monthOf(on)).length).toBeGreaterThanOrEqual(28)
  }))
})

test.each([
  ['ArrowLeft', '2026-12-10'], ['ArrowRight', '2026-12-12'], ['ArrowUp', '2026-12-04'], ['ArrowDown', '2026-12-18'], ['Home', '2026-12-07'], ['End', '2026-12-13'], ['PageUp', '2026-11-11'], ['PageDown', '2027-01-11'], ['a', null],
])('%s leads to %s', (key, to) => {
  expect(dayByKey(key, day('2026-12-11'))).toBe(to)
})

test.each([['十月十七', '十七'], ['十一月初一', '十一月'], ['闰六月初一', '闰六月'], ['腊月三十', '三十'], ['lunar 10/17', '10/17'], ['lunar 6*/1', '6*/1'], ['', '']])('%s is shown as %s', (lunar, short) => {
  expect(lunarShort(lunar)).toBe(short)
})
