import type { Day } from '#domain/time/day.ts'
import { dayOf, type WallTime, wallTimeNumber } from '#domain/time/wall-time.ts'
import { instantOf, wallTimeIn } from '#domain/time/zone-time.ts'
import type { TalkAt } from './talks-during.ts'

/** Known talks, asked by the clock of one zone. */
export interface Busy {
  /** What a talk of so many minutes would meet with: the title of a talk at the same time, or null. */
  readonly clash: (start: WallTime, minutes: number) => string | null
  /** How many talks begin on a day. */
  readonly count: (day: Day) => number
}

export const busyWith = (talks: readonly TalkAt[], zone: string): Busy => {
  // A talk lasts a day at most, so whatever meets with another begins on its day or on one beside it.
  const byDay = Map.groupBy(talks, ({ at }) => dayOf(wallTimeIn(zone, at)))
  return {
    clash(start, minutes) {
      const from = instantOf(start, zone) ?? wallTimeNumber(start) * 60_000
      const to = from + minutes * 60_000
      for (const day of [-DAY, 0, DAY].map(shift => dayOf(wallTimeIn(zone, from + shift)))) {
        const found = byDay.get(day)?.find(({ at, one }) => at < to && from < at + one.minutes * 60_000)
        if (found !== undefined) return found.meeting.title
      }
      return null
    },
    count: day => byDay.get(day)?.length ?? 0,
  }
}

const DAY = 86_400_000
