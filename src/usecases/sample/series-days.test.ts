import { expect, test } from 'vitest'
import { addDays, day, weekdayOf } from '#domain/time/day.ts'
import { BUILT_IN_HOLIDAYS } from '#domain/time/holidays/built-in.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { isWorkDay } from '#domain/time/work-day.ts'
import { seriesDays } from './series-days.ts'

const year = Array.from({ length: 800 }, (_, i) => addDays(day('2025-06-01'), i))

test('on any day lunches were held, one is to come, and none on a day off', () => {
  for (const today of year) {
    const { lunch, lesson, coffee, forecast } = seriesDays(today)
    expect([lunch.held.length >= 5, lesson.held.length, coffee.held.length], today).toEqual([true, 4, 2])
    for (const { coming } of [lunch, lesson, coffee, forecast]) expect(dayOf(coming) >= today, today).toBe(true)
    for (const { start } of [...lunch.held, ...lesson.held, ...coffee.held]) expect(dayOf(start) < today && isWorkDay(dayOf(start), BUILT_IN_HOLIDAYS), `${today} ${start}`).toBe(true)
    for (const { held } of [lunch, lesson, coffee]) expect(new Set(held.map(({ start }) => start)).size, today).toBe(held.length)
    expect([weekdayOf(dayOf(lunch.coming)), lesson.off !== null && dayOf(lesson.off) < today], today).toEqual([5, true])
  }
})

test('the coffee that meets with a holiday is moved to a working day', () => {
  for (const today of year) {
    const { moved, start } = seriesDays(today).coffee
    const [from, to] = [dayOf(moved?.recurrenceId ?? start), dayOf(moved?.start ?? start)]
    expect([weekdayOf(from) <= 5, isWorkDay(from, BUILT_IN_HOLIDAYS), isWorkDay(to, BUILT_IN_HOLIDAYS), to > today], `${today} ${from} ${to}`).toEqual([true, false, true, true])
  }
  expect(seriesDays(day('2026-11-25')).coffee.moved).toEqual({ recurrenceId: '2027-01-01T15:00', start: expect.stringMatching(/^2027-01-|^2026-12-/) as string })
})
