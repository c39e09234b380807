import { type WallTime, wallTimeNumber, wallTimeOfNumber } from './wall-time.ts'
import { civilDay } from './wall-time-number.ts'
import { type Stretch, stretchesAround } from './zone-time-offsets.ts'

const MINUTE = 60_000
const DAY = 86_400_000

// Before 1850 clocks went by the sun and never changed; far ahead every zone repeats with the Gregorian calendar. So nothing is searched out there.
const EARLIEST = civilDay(1850, 1, 1) * DAY
const LATEST = civilDay(2500, 1, 1) * DAY
const CYCLE = 146_097 * DAY
const beyond = (time: number): number => (time <= LATEST ? 0 : Math.ceil((time - LATEST) / CYCLE) * CYCLE)

const stretchAt = (stretches: readonly Stretch[], instant: number): number => stretches.findIndex(stretch => instant < stretch.until)

/** How far a zone's clocks are ahead of UTC at an instant, in ms (an instant is ms since 1970 UTC). Throws RangeError for an unknown zone. */
export const offsetAt = (zone: string, instant: number): number => {
  const near = Math.max(EARLIEST, instant - beyond(instant))
  const stretches = stretchesAround(zone, near)
  return stretches[stretchAt(stretches, near)]?.offset ?? 0
}

interface Sure {
  readonly from: number
  readonly to: number
  readonly offset: number
}

// Per zone the clock times around the one last asked for that surely have that offset, between one change of the clock and the next.
const sure = new Map<string, Sure>()

const sureAround = (zone: string, instant: number): Sure | null => {
  const stretches = stretchesAround(zone, instant)
  const at = stretchAt(stretches, instant)
  const found = stretches[at]
  if (found === undefined) return null
  const { from, until, offset } = found
  const earlier = stretches[at - 1]?.offset
  // Where a block of the search begins or ends the clock may change as well.
  return { from: from + (earlier === undefined ? offset + DAY : Math.max(offset, earlier)), to: until + offset - (stretches[at + 1] === undefined ? DAY : 0), offset }
}

const searchedInstant = (clock: number, zone: string): number | null => {
  // No zone is a day away from UTC and none changes its clock twice in two days: the offsets a day before and after are all there are to try.
  const before = offsetAt(zone, clock - DAY)
  const first = clock - before
  const second = offsetAt(zone, first) === before ? first : clock - offsetAt(zone, clock + DAY)
  if (second + offsetAt(zone, second) !== clock) return null
  const around = sureAround(zone, second)
  if (around !== null) sure.set(zone, around)
  return second
}

/** The instant a clock on the wall shows `clock` (ms since 1970 on that clock): of two the first, null when the clock jumps over it. */
export const instantOfClock = (clock: number, zone: string): number | null => {
  const last = sure.get(zone)
  if (last !== undefined && clock >= last.from && clock < last.to) return clock - last.offset
  if (clock < EARLIEST + DAY) return clock - offsetAt(zone, EARLIEST)
  const far = beyond(clock)
  const found = searchedInstant(clock - far, zone)
  return found === null ? null : found + far
}

/** The instant (ms since 1970) a wall time is in an IANA zone (RFC 5545 3.3.5): of two the first, null when that clock time does not exist there. */
export const instantOf = (wall: WallTime, zone: string): number | null => instantOfClock(wallTimeNumber(wall) * MINUTE, zone)

/** What calendar and clock show in an IANA zone at an instant; seconds are cut. */
export const wallTimeIn = (zone: string, instant: number): WallTime => wallTimeOfNumber(Math.floor((instant + offsetAt(zone, instant)) / MINUTE))
