import type { HolidayYear } from '../base/ids.ts'
import type { Day } from './day.ts'
import type { HolidayFile } from './holiday-file.ts'

/** A year's notice that the reader brought; it counts in place of the built-in one of that year. */
export interface BroughtHolidays {
  readonly id: HolidayYear
  readonly file: HolidayFile
  /** The name of the file it came in; '' when it was pasted. */
  readonly source: string
  readonly broughtOn: Day
}

export const holidayYearOf = (year: number): HolidayYear => String(year) as HolidayYear
