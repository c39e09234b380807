import { addDays, type Day, dayOf, weekdayOf, yearOf } from './day.ts'
import { HOLIDAY_KEYS, type HolidayKey } from './holiday-file.ts'
import { FIRST_YEAR_OF_13, type StatutoryDay, statutoryDays } from './statutory.ts'

/** A one-day holiday's three days by its weekday, Monday first: how many days before it they begin, and how many they are. A Wednesday stands alone. */
const THREE_DAYS = [[-2, 3], [-2, 3], [0, 1], [0, 3], [0, 3], [0, 3], [-1, 3]] as const

/** 中秋 on 29 September … 7 October is one holiday of eight days with 国庆. */
const MERGES_FROM = '09-29'
const MERGES_TO = '10-07'

type Run = readonly [from: Day, days: number]

const threeDays = (day: Day): Run => {
  const [from, days] = THREE_DAYS[weekdayOf(day) - 1] ?? [0, 1]
  return [addDays(day, from), days]
}

/** The likely run of a holiday whose first statutory day is `first`. */
const runOf = (name: HolidayKey, first: Day): Run => {
  const national = dayOf(yearOf(first), 10, 1)
  switch (name) {
    case 'spring_festival': return [first, 8]
    case 'labour_day': return [first, 5]
    case 'national_day': return [first, 7]
    case 'mid_autumn': return first.slice(5) >= MERGES_FROM && first.slice(5) <= MERGES_TO ? [first < national ? first : national, 8] : threeDays(first)
    default: return threeDays(first)
  }
}

/**
 * The days a year's notice will likely make free, the statutory ones among them, by the principle published with the law of 2024-11: 春节 8 days from
 * 除夕, 国庆 7, 劳动节 5, the others 3 together with a weekend (a Wednesday stands alone), 国庆 with 中秋 8. Which weekends are worked for them cannot
 * be known. Before 2025 there was no such principle: then only the days of the law. A day two holidays reach has the name of its statutory one.
 */
export const estimatedDays = (year: number): readonly StatutoryDay[] => {
  const law = statutoryDays(year)
  const likely = year < FIRST_YEAR_OF_13 ? [] : HOLIDAY_KEYS.flatMap(name => {
    const first = law.find(one => one.name === name)
    if (first === undefined) return []
    const [from, days] = runOf(name, first.day)
    return Array.from({ length: days }, (_, i) => ({ day: addDays(from, i), name }))
  })
  return [...new Map([...likely, ...law].map(one => [one.day, one])).values()].toSorted((a, b) => (a.day < b.day ? -1 : 1))
}
