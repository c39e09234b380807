import { dateOf, dayNumber, dayOf, dayOfNumber, monthOf, weekdayOf, yearOf } from '#domain/time/day.ts'
import { stretchesAround } from '#domain/time/zone-time-offsets.ts'

const SECOND = 1_000
const DAY = 86_400_000
const WEEK = 7 * DAY
/** Summer time ends within this time of its beginning; clocks put forward for longer have a new standard time. */
const SUMMER = 330 * DAY

/** Clocks being set, as a VTIMEZONE tells it: by the clock before. Offsets are ms ahead of UTC. */
export interface ZoneOnset {
  readonly instant: number
  readonly before: number
  readonly after: number
  /** Clocks go forward now, and back within a year. */
  readonly daylight: boolean
  readonly year: number
  readonly month: number
  readonly date: number
  readonly weekday: number
  /** Seconds since midnight. */
  readonly clock: number
}

interface Change {
  readonly instant: number
  readonly before: number
  readonly after: number
}

/** The instant a year begins in UTC. */
export const newYear = (year: number): number => dayNumber(dayOf(year, 1, 1)) * DAY

const changesBetween = (zone: string, from: number, to: number): readonly Change[] => {
  const found: Change[] = []
  let offset: number | null = null
  let last = Number.NEGATIVE_INFINITY
  // The stretches come in blocks of about four years; with a shorter step none is left out.
  for (let at = from; at < to + WEEK * 150; at += WEEK * 150) {
    for (const stretch of stretchesAround(zone, at)) {
      if (stretch.from <= last) continue
      last = stretch.from
      if (offset !== null && stretch.offset !== offset && stretch.from < to) found.push({ instant: stretch.from, before: offset, after: stretch.offset })
      offset = stretch.offset
    }
  }
  return found.filter(({ instant }) => instant >= from)
}

/** The onsets of a zone in the years `first` … `last`, in order. */
export const zoneOnsets = (zone: string, first: number, last: number): readonly ZoneOnset[] => {
  const changes = changesBetween(zone, newYear(first), newYear(last + 2))
  return changes.flatMap(({ instant, before, after }, n) => {
    const seconds = Math.round((instant + before) / SECOND)
    const day = dayOfNumber(Math.floor(seconds / 86_400))
    if (yearOf(day) > last) return []
    const next = changes[n + 1]
    const daylight = after > before && next !== undefined && next.after < next.before && next.instant - instant < SUMMER
    return [{
      instant, before, after, daylight,
      year: yearOf(day), month: monthOf(day), date: dateOf(day), weekday: weekdayOf(day), clock: seconds - dayNumber(day) * 86_400,
    }]
  })
}
