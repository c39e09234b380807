import { addDays, type Day, daysBetween, weekdayOf } from '../time/day.ts'

/** How thanks stand that are still open: at once (within a day), soon (up to three working days), or any time: late thanks are worth as much. */
export type ThanksClock = 'at_once' | 'soon' | 'any_time'

const SOON_WORKDAYS = 3
/** Three working days reach over a weekend at most. */
const SOON_DAYS = 5

/** Where the clock of thanks stands on a day. Working days are Monday to Friday; the day of the help itself does not count (T2). */
export const thanksClock = (helpedOn: Day, today: Day): ThanksClock => {
  const days = daysBetween(helpedOn, today)
  if (days <= 1) return 'at_once'
  if (days > SOON_DAYS) return 'any_time'
  const workdays = Array.from({ length: days }, (_, i) => addDays(helpedOn, i + 1)).filter(on => weekdayOf(on) <= 5).length
  return workdays <= SOON_WORKDAYS ? 'soon' : 'any_time'
}
