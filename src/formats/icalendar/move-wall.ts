import { addMinutes, type WallTime, wallTimeNumber } from '#domain/time/wall-time.ts'
import { instantOf, offsetAt, wallTimeIn } from '#domain/time/zone-time.ts'

const MINUTE = 60_000

/** The instant of a wall time, also of one the clock jumps over: that is read by the offset before the jump (RFC 5545 §3.3.5). */
export const instantOrNext = (wall: WallTime, zone: string): number =>
  instantOf(wall, zone) ?? wallTimeNumber(wall) * MINUTE - offsetAt(zone, (wallTimeNumber(wall) - 1_440) * MINUTE)

/** What another zone's clock shows at that time. A floating time (zone null), on either side, stays as it is. */
export const moveWall = (wall: WallTime, from: string | null, to: string | null): WallTime =>
  from === null || to === null || from === to ? wall : wallTimeIn(to, instantOrNext(wall, from))

/** Minutes by the clock from one wall time to another. */
export const minutesBetween = (from: WallTime, to: WallTime): number => wallTimeNumber(to) - wallTimeNumber(from)

/** The day of a wall time at a series' own hour: how a date is meant that names an occurrence of a timed series. */
export const atTimeOf = (wall: WallTime, start: WallTime): WallTime => addMinutes(`${wall.slice(0, 10)}T00:00` as WallTime, minutesBetween(`${start.slice(0, 10)}T00:00` as WallTime, start))
