import { civilDay, civilMonth } from '../time/wall-time-number.ts'
import type { RecurrenceRule } from './rule.ts'

const weekdayOf = (day: number): number => ((day + 3) % 7 + 7) % 7 + 1

/** The first day of week 1 (RFC 5545 3.3.10: the first with four days in the year) when weeks begin on `weekStart`. */
const firstWeek = (year: number, weekStart: number): number => {
  const fourth = civilDay(year, 1, 4)
  return fourth - (weekdayOf(fourth) - weekStart + 7) % 7
}

const masksOf = (year: number, days: Iterable<number>): Int32Array => {
  const masks = new Int32Array(12)
  for (const day of days) {
    const month = civilMonth(day) - year * 12
    if (month < 0 || month > 11) continue
    masks[month] = (masks[month] ?? 0) | 1 << (day - civilDay(year, month + 1, 1))
  }
  return masks
}

// Days of the calendar year that lie in a week of that number, be it a week of this year or of the one before or after that reaches in.
function* inWeeks({ byWeekNo, weekStart }: RecurrenceRule, year: number): Generator<number> {
  for (const one of [year - 1, year, year + 1]) {
    const first = firstWeek(one, weekStart)
    const weeks = (firstWeek(one + 1, weekStart) - first) / 7
    for (const no of byWeekNo) {
      const index = no > 0 ? no - 1 : weeks + no
      if (index >= 0 && index < weeks) for (let day = 0; day < 7; day++) yield first + index * 7 + day
    }
  }
}

function* ofYearDays({ byYearDay }: RecurrenceRule, year: number): Generator<number> {
  for (const no of byYearDay) yield no > 0 ? civilDay(year, 1, 1) + no - 1 : civilDay(year + 1, 1, 1) + no
}

function* nthWeekdays({ byDay }: RecurrenceRule, year: number): Generator<number> {
  const first = civilDay(year, 1, 1)
  const last = civilDay(year + 1, 1, 1) - 1
  for (const { weekday, ordinal } of byDay) {
    const earliest = first + (weekday - weekdayOf(first) + 7) % 7
    const latest = last - (weekdayOf(last) - weekday + 7) % 7
    if (ordinal === null) for (let day = earliest; day <= last; day += 7) yield day
    else yield ordinal > 0 ? earliest + (ordinal - 1) * 7 : latest + (ordinal + 1) * 7
  }
}

/** Twelve masks of the days of a year that pass BYYEARDAY, BYWEEKNO and, when `nth`, BYDAY with ordinals that count within the year. */
export const yearDays = (rule: RecurrenceRule, nth: boolean, year: number): Int32Array => {
  const parts = [
    ...(rule.byYearDay.length > 0 ? [ofYearDays(rule, year)] : []), ...(rule.byWeekNo.length > 0 ? [inWeeks(rule, year)] : []), ...(nth ? [nthWeekdays(rule, year)] : []),
  ].map(days => masksOf(year, days))
  return new Int32Array(12).map((_, month) => parts.reduce((mask, part) => mask & (part[month] ?? 0), -1))
}
