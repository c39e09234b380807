import { addDays, type Day, daysBetween } from './day.ts'
import type { HolidayFile } from './holiday-file.ts'
import { isWorkDay } from './work-day.ts'

/** The n-th working day after a day; before it when n is negative; the day itself for 0. RangeError when n is not a whole number. */
export const addWorkDays = (day: Day, n: number, files: readonly HolidayFile[]): Day => {
  if (!Number.isInteger(n)) throw new RangeError(`not a number of days: ${n}`)
  const step = Math.sign(n)
  let [on, left] = [day, Math.abs(n)]
  while (left > 0) {
    on = addDays(on, step)
    if (isWorkDay(on, files)) left--
  }
  return on
}

/** How many working days there are from one day to another, the first day itself not counted: `workDaysBetween(day, addWorkDays(day, n))` is n. */
export const workDaysBetween = (from: Day, to: Day, files: readonly HolidayFile[]): number => {
  const days = daysBetween(from, to)
  const step = days < 0 ? -1 : 1
  const worked = Array.from({ length: Math.abs(days) }, (_, i) => addDays(from, step * (i + 1))).filter(on => isWorkDay(on, files)).length
  return days < 0 ? -worked : worked
}

/** A clock on the wall, as `momentIn` gives it: the day, and whole minutes since midnight. */
export interface Moment {
  readonly day: Day
  readonly minutes: number
}

/** From 9 to 18 o'clock. */
export const WORK_HOURS = { from: 9 * 60, to: 18 * 60 } as const

/** Minutes of working hours from one moment to a later one, days off left out; 0 when the second is earlier. */
export const workMinutesBetween = (from: Moment, to: Moment, files: readonly HolidayFile[], hours: { readonly from: number; readonly to: number } = WORK_HOURS): number => {
  const within = (minutes: number): number => Math.min(Math.max(minutes, hours.from), hours.to) - hours.from
  const worked = ({ day, minutes }: Moment): number => (isWorkDay(day, files) ? within(minutes) : 0)
  if (to.day < from.day) return 0
  // Every whole day from the first to the eve of the last, less the first's part before, and the last's part.
  const days = workDaysBetween(addDays(from.day, -1), addDays(to.day, -1), files)
  return Math.max(0, days * (hours.to - hours.from) - worked(from) + worked(to))
}
