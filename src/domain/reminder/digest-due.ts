import type { HolidayFile } from '../time/holiday-file.ts'
import { isWorkDay } from '../time/work-day.ts'
import { addDays, type Day } from '../time/day.ts'
import { addMinutes, dayOf, type WallTime, wallTimeNumber, wallTimeOf } from '../time/wall-time.ts'
import { wallTimeIn } from '../time/zone-time.ts'
import type { ReminderSettings } from './reminder-settings.ts'

/** A server that was off for longer than this after the chosen time lets the day’s digest be, in minutes on the clock. */
const LATE_AT_MOST = 4 * 60

export interface DigestDue {
  readonly day: Day
  /** When it is too late for it, ms since 1970. */
  readonly until: number
}

/**
 * The day whose digest is due, or null. Only on working days by these notices (a worked weekend is one, a weekday off is none), from the chosen time by the
 * workspace’s clock until four hours later or midnight. `had` says whether that day’s was decided before: the clock may be set back. `now` in ms since 1970.
 */
export const digestDue = (
  { digestAt }: Pick<ReminderSettings, 'digestAt'>, { now, zone, files, had }: { readonly now: number; readonly zone: string; readonly files: readonly HolidayFile[]; readonly had: (day: Day) => boolean },
): DigestDue | null => {
  if (digestAt === null) return null
  // By what the clock shows: a time that is jumped over in spring has come when the next one has.
  const here = wallTimeIn(zone, now)
  const day = dayOf(here)
  const from = `${day}T${digestAt}` as WallTime
  const midnight = wallTimeOf(addDays(day, 1), 0)
  const late = addMinutes(from, LATE_AT_MOST)
  const end = late < midnight ? late : midnight
  if (here < from || here >= end || !isWorkDay(day, files) || had(day)) return null
  return { day, until: now + (wallTimeNumber(end) - wallTimeNumber(here)) * 60_000 }
}
