import { addDays, type Day, daysBetween, weekdayOf } from './day.ts'
import type { HolidayFile } from './holiday-file.ts'
import { isMakeUpDay, isWorkDay } from './work-day.ts'

/** Why a day is offered in another's place, best first. `make_up`: worked, but a weekend, when hardly anybody lunches. */
export const NEAREST_REASONS = ['same_week', 'week_after', 'week_before', 'near', 'make_up'] as const

export type NearestReason = (typeof NEAREST_REASONS)[number]

export interface NearestDay {
  readonly day: Day
  readonly reason: NearestReason
}

/** How far is still near: two weeks each way reach over every holiday. */
const REACH = 14

const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day))

/**
 * Sensible working days near a day that is not one, best first: in the same week, the same weekday a week later and a week earlier, any other within
 * two weeks, and last the weekends that are worked (调休). Within each the nearer is first, of two the later: it leaves more time to ask.
 * `forbid` says which days will not do (past, taken). Never a day off, never the day itself.
 */
export const nearestDays = (day: Day, { files, count, forbid = () => false }: {
  readonly files: readonly HolidayFile[]
  readonly count: number
  readonly forbid?: (day: Day) => boolean
}): readonly NearestDay[] =>
  Array.from({ length: REACH }, (_, i) => [addDays(day, i + 1), addDays(day, -i - 1)]).flat()
    .filter(on => isWorkDay(on, files) && !forbid(on))
    .map(on => ({ day: on, reason: reasonOf(on, day, files) }))
    .toSorted((a, b) => NEAREST_REASONS.indexOf(a.reason) - NEAREST_REASONS.indexOf(b.reason))
    .slice(0, Math.max(0, count))

const reasonOf = (on: Day, day: Day, files: readonly HolidayFile[]): NearestReason => {
  if (isMakeUpDay(on, files)) return 'make_up'
  if (mondayOf(on) === mondayOf(day)) return 'same_week'
  const away = daysBetween(day, on)
  return away === 7 ? 'week_after' : away === -7 ? 'week_before' : 'near'
}
