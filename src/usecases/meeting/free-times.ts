import type { Format } from '#domain/interaction/format.ts'
import type { HolidayFile } from '#domain/time/holiday-file.ts'
import { addDays, type Day } from '#domain/time/day.ts'
import { nearestDays } from '#domain/time/nearest-day.ts'
import { isMakeUpDay, isWorkDay } from '#domain/time/work-day.ts'
import { dayOf, minutesOf, type WallTime, wallTimeNumber, wallTimeOf } from '#domain/time/wall-time.ts'
import { instantOf } from '#domain/time/zone-time.ts'
import type { Busy } from './busy.ts'

/** What other times are looked for by, all on the clock of `zone`, the meeting's. */
export interface Wanted {
  readonly zone: string
  readonly format: Format
  readonly minutes: number
  /** Where the talk stands now. */
  readonly talk: WallTime
  /** What they proposed, or null when the reader wants to move it. */
  readonly proposal: WallTime | null
  /** At which hours these people met before, in minutes since midnight. */
  readonly usual: readonly number[]
  readonly busy: Busy
  readonly files: readonly HolidayFile[]
  readonly now: WallTime
  /** Days that have a talk of the same series already. */
  readonly taken: ReadonlySet<Day>
  /** Whether the reader keeps such an hour on the clock of his own. */
  readonly isMine: (start: WallTime) => boolean
}

export interface FreeTime {
  readonly start: WallTime
  readonly near: 'proposal' | 'talk'
}

const MOST = 5
/** Of them so many near what they proposed: it says what suits them. */
const NEAR_PROPOSAL = 3
/** Nobody is asked for tomorrow's lunch at midnight. */
const LEAD_DAYS = 1
const STEP = 30

/** When a talk of that kind may begin and has to be over, in minutes since midnight. */
const hoursOf = (format: Format): readonly [number, number] => {
  if (format === 'lunch') return [11 * 60, 14 * 60]
  return format === 'dinner' ? [17 * 60 + 30, 21 * 60 + 30] : [9 * 60, 18 * 60]
}

/**
 * Up to five other times for a talk, in order: on worked days near the proposal and near the talk (as `nearestDays` has them, best first, one a day), at an
 * hour they proposed or met at before, else within the hours of such a talk, with nothing else on and none on a day the series meets on anyway.
 */
export const freeTimes = (wanted: Wanted): FreeTime[] => {
  const { talk, proposal } = wanted
  const found = new Map<Day, FreeTime>()
  const take = (centre: WallTime, near: FreeTime['near'], upTo: number): void => {
    for (const loosely of [false, true]) {
      for (const day of daysNear(centre, wanted)) {
        if (found.size >= upTo) return
        const start = found.has(day) ? null : freeOn(day, centre, wanted, loosely)
        if (start !== null) found.set(day, { start, near })
      }
    }
  }
  if (proposal !== null) take(proposal, 'proposal', NEAR_PROPOSAL)
  take(talk, 'talk', MOST)
  return [...found.values()].sort((a, b) => (a.start < b.start ? -1 : 1))
}

/** The day itself, where it is none of theirs to meet on weekends, and the sensible ones around it. */
const daysNear = (centre: WallTime, { files, now, taken }: Wanted): readonly Day[] => {
  const [own, first] = [dayOf(centre), addDays(dayOf(now), LEAD_DAYS)]
  const forbid = (day: Day): boolean => day < first || taken.has(day)
  const near = nearestDays(own, { files, count: Infinity, forbid }).map(({ day }) => day)
  return forbid(own) || !isWorkDay(own, files) || isMakeUpDay(own, files) ? near : [own, ...near]
}

const freeOn = (day: Day, centre: WallTime, wanted: Wanted, loosely: boolean): WallTime | null => {
  const { zone, minutes, busy, now, talk, proposal, isMine } = wanted
  // One of both cannot at either of these.
  const off = [talk, ...(proposal === null ? [] : [proposal])].map(wallTimeNumber)
  for (const at of clocksFor(centre, wanted, loosely)) {
    const start = wallTimeOf(day, at)
    if (start > now && off.every(one => Math.abs(wallTimeNumber(start) - one) >= minutes) && instantOf(start, zone) !== null && busy.clash(start, minutes) === null && isMine(start)) return start
  }
  return null
}

/** Minutes since midnight, the likeliest first: what was said for that day, hours both are used to, and `loosely` every half hour such a talk can be had. */
const clocksFor = (centre: WallTime, { format, minutes, talk, proposal, usual }: Wanted, loosely: boolean): readonly number[] => {
  const own = minutesOf(centre)
  const nearer = (a: number, b: number): number => Math.abs(a - own) - Math.abs(b - own)
  const [from, to] = hoursOf(format)
  const fits = (at: number): boolean => at >= from && at + minutes <= to
  const known = [own, minutesOf(talk), ...(proposal === null ? [] : [minutesOf(proposal)]), ...usual.filter(fits).toSorted(nearer)]
  if (!loosely) return [...new Set(known)]
  const steps = Array.from({ length: Math.max(0, Math.floor((to - from) / STEP) + 1) }, (_, i) => from + i * STEP)
  return [...new Set([...known, ...steps.filter(fits).toSorted(nearer)])]
}
