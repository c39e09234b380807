import type { Day } from '#domain/time/day.ts'
import { dayIn } from '#domain/time/zone.ts'

const MINUTE_MS = 60_000

/**
 * Tells the day in a zone by this clock. `Intl` is asked once a minute, for in our time days begin with minutes everywhere: every call wants
 * to know the day, and to ask costs as much as a look-up in the data.
 */
export const todayBy = (now: () => number): ((zone: string) => Day) => {
  const told = new Map<string, { readonly minute: number; readonly day: Day }>()
  return zone => {
    const instant = now()
    const minute = Math.floor(instant / MINUTE_MS)
    const last = told.get(zone)
    if (last?.minute === minute) return last.day
    const day = dayIn(zone, instant)
    told.set(zone, { minute, day })
    return day
  }
}
