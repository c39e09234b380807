import { type WallTime, wallTimeNumber, wallTimeOfNumber } from './wall-time.ts'
import { stretchesAround } from './zone-time-offsets.ts'

const MINUTE = 60_000
const DAY = 86_400_000

/** How far a zone's clocks are ahead of UTC at an instant, in ms (an instant is ms since 1970 UTC). Throws RangeError for an unknown zone. */
export const offsetAt = (zone: string, instant: number): number => {
  let offset = 0
  for (const stretch of stretchesAround(zone, instant)) {
    if (stretch.from > instant) break
    offset = stretch.offset
  }
  return offset
}

/** The instant a clock on the wall shows `clock` (ms since 1970 on that clock): of two the first, null when the clock jumps over it. */
export const instantOfClock = (clock: number, zone: string): number | null => {
  // No zone is a day away from UTC and none changes its clock twice in two days: the offsets a day before and after are all there are to try.
  const before = offsetAt(zone, clock - DAY)
  const first = clock - before
  if (offsetAt(zone, first) === before) return first
  const second = clock - offsetAt(zone, clock + DAY)
  return second + offsetAt(zone, second) === clock ? second : null
}

/** The instant (ms since 1970) a wall time is in an IANA zone (RFC 5545 3.3.5): of two the first, null when that clock time does not exist there. */
export const instantOf = (wall: WallTime, zone: string): number | null => instantOfClock(wallTimeNumber(wall) * MINUTE, zone)

/** What calendar and clock show in an IANA zone at an instant; seconds are cut. */
export const wallTimeIn = (zone: string, instant: number): WallTime => wallTimeOfNumber(Math.floor((instant + offsetAt(zone, instant)) / MINUTE))
