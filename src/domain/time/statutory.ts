import { addDays, type Day, dayOf } from './day.ts'
import { festivalsOn } from './festival.ts'
import type { HolidayKey } from './holiday-file.ts'
import { FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR } from './lunar-range.ts'
import { solarOf } from './lunar.ts'

export interface StatutoryDay {
  readonly day: Day
  readonly name: HolidayKey
}

/** The law gave 11 days from 2014, and gives 13 from 2025: 除夕 and 2 May came to them (revision of 2024-11, State Council decree 795). */
export const FIRST_YEAR_OF_LAW = 2014
export const FIRST_YEAR_OF_13 = 2025

/** The solar day of a plain lunar one; null where the lunar calendar is not known. */
const lunar = (year: number, month: number, date: number): Day | null =>
  year < FIRST_LUNAR_YEAR || year > LAST_LUNAR_YEAR ? null : solarOf({ year, month, leap: false, day: date })

/** 清明 of a solar year, on 4, 5 or 6 April; null where it is not known. */
const qingmingOf = (year: number): Day | null => [4, 5, 6].map(date => dayOf(year, 4, date)).find(day => festivalsOn(day).includes('qingming')) ?? null

/** The days everybody is off by law in a year, in order; where the lunar calendar ends only the solar ones. None before 2014, when the law gave others. */
export const statutoryDays = (year: number): readonly StatutoryDay[] => {
  if (year < FIRST_YEAR_OF_LAW) return []
  const more = year >= FIRST_YEAR_OF_13 ? 1 : 0
  const run = (name: HolidayKey, first: Day | null, before: number, days: number): StatutoryDay[] =>
    first === null ? [] : Array.from({ length: before + days }, (_, i) => ({ day: addDays(first, i - before), name }))
  return [
    ...run('new_year', dayOf(year, 1, 1), 0, 1),
    ...run('spring_festival', lunar(year, 1, 1), more, 3),
    ...run('qingming', qingmingOf(year), 0, 1),
    ...run('labour_day', dayOf(year, 5, 1), 0, 1 + more),
    ...run('dragon_boat', lunar(year, 5, 5), 0, 1),
    ...run('mid_autumn', lunar(year, 8, 15), 0, 1),
    ...run('national_day', dayOf(year, 10, 1), 0, 3),
  ].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
