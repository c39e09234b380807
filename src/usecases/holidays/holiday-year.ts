import type { BroughtHolidays } from '#domain/time/brought-holidays.ts'
import { addDays, type Day, dayOf, yearOf } from '#domain/time/day.ts'
import type { HolidayFile } from '#domain/time/holiday-file.ts'
import { BUILT_IN_HOLIDAYS } from '#domain/time/holidays/built-in.ts'
import { dayKind, provisional } from '#domain/time/work-day.ts'
import type { Locale } from '#i18n/messages.ts'
import { type DayMark, dayMark } from './day-mark.ts'

/** Where a year's notice came from; `none` when there is none. */
export type Origin = 'built_in' | 'brought' | 'none'

/** A year's days off and worked weekends as they count now, `holidayYearView` of the contract. */
export interface HolidayYearView {
  readonly year: number
  readonly origin: Origin
  readonly provisional: boolean
  readonly source: string
  readonly broughtOn: Day | null
  readonly covers: boolean
  readonly papers: readonly string[]
  readonly days: readonly DayMark[]
}

const isBuiltIn = (year: number): boolean => BUILT_IN_HOLIDAYS.some(file => file.year === year)

export const originOf = (year: number, brought: readonly BroughtHolidays[]): Origin => (brought.some(({ file }) => file.year === year) ? 'brought' : isBuiltIn(year) ? 'built_in' : 'none')

/** `files` are the notices in force, `brought` among them. */
export const holidayYear = (year: number, brought: readonly BroughtHolidays[], files: readonly HolidayFile[], locale: Locale): HolidayYearView => {
  const own = brought.find(({ file }) => file.year === year)
  return {
    year, origin: originOf(year, brought), provisional: provisional(year, files), source: own?.source ?? '', broughtOn: own?.broughtOn ?? null, covers: own !== undefined && isBuiltIn(year),
    papers: own?.file.papers ?? [], days: daysOf(year).filter(day => dayKind(day, files).certainty !== 'weekend').map(day => dayMark(day, files, locale)),
  }
}

const daysOf = (year: number): Day[] => Array.from({ length: 366 }, (_, i) => addDays(dayOf(year, 1, 1), i)).filter(day => yearOf(day) === year)
