import { addDays, type Day } from '#domain/time/day.ts'
import { dayOf, type WallTime, wallTimeNumber } from '#domain/time/wall-time.ts'
import { instantOf, wallTimeIn } from '#domain/time/zone-time.ts'

/** A time that is taken: when it begins in ms since 1970, for how long, and by what. */
export interface Taken {
  readonly at: number
  readonly minutes: number
  readonly title: string
}

/** Times that are taken, asked by the clock of one zone. */
export interface Busy {
  /** What a talk of so many minutes would meet with: the title of what is on at the same time, or null. */
  readonly clash: (start: WallTime, minutes: number) => string | null
  /** How many of them begin on a day. */
  readonly count: (day: Day) => number
}

export const busyWith = (times: readonly Taken[], zone: string): Busy => {
  const onDay = new Map<Day, Taken[]>()
  const begun = new Map<Day, number>()
  for (const one of times) {
    const days = daysOf(one.at, one.at + one.minutes * MINUTE, zone)
    if (days[0] !== undefined) begun.set(days[0], (begun.get(days[0]) ?? 0) + 1)
    for (const day of days) onDay.set(day, [...onDay.get(day) ?? [], one])
  }
  return {
    clash(start, minutes) {
      const from = instantOf(start, zone) ?? wallTimeNumber(start) * MINUTE
      const to = from + minutes * MINUTE
      for (const day of daysOf(from, to, zone)) {
        const found = onDay.get(day)?.find(one => one.at < to && from < one.at + one.minutes * MINUTE)
        if (found !== undefined) return found.title
      }
      return null
    },
    count: day => begun.get(day) ?? 0,
  }
}

const MINUTE = 60_000
/** What lasts longer is a state more than an event. */
const DAYS_AT_MOST = 62

/** The days a stretch touches, the first one first. */
const daysOf = (from: number, to: number, zone: string): Day[] => {
  const [first, last] = [dayOf(wallTimeIn(zone, from)), dayOf(wallTimeIn(zone, Math.max(from, to - 1)))]
  const days: Day[] = []
  for (let day = first; day <= last && days.length < DAYS_AT_MOST; day = addDays(day, 1)) days.push(day)
  return days
}
