import { type Day, daysBetween } from '../time/day.ts'
import type { HolidayFile } from '../time/holiday-file.ts'
import { addWorkDays } from '../time/work-days.ts'

/** How thanks stand that are still open: at once (within a day), soon (up to three working days), or any time: late thanks are worth as much. */
export type ThanksClock = 'at_once' | 'soon' | 'any_time'

const SOON_WORKDAYS = 3

/** Where the clock of thanks stands on a day. Days off do not count, worked weekends do, the day of the help itself does not (T2). */
export const thanksClock = (helpedOn: Day, today: Day, files: readonly HolidayFile[]): ThanksClock => {
  if (daysBetween(helpedOn, today) <= 1) return 'at_once'
  return today < addWorkDays(helpedOn, SOON_WORKDAYS + 1, files) ? 'soon' : 'any_time'
}
