import { dayOf, type WallTime } from '#domain/time/wall-time.ts'
import type { Day } from '#domain/time/day.ts'
import { instantOf, wallTimeIn } from '#domain/time/zone-time.ts'

/** What the clock of the workspace shows when that of a meeting shows `wall`; a time that the meeting's clock jumps over is taken as it is said. */
export const inWorkspace = (wall: WallTime, meetingZone: string, zone: string): { readonly on: Day; readonly at: string } => {
  const instant = instantOf(wall, meetingZone)
  const here = instant === null ? wall : wallTimeIn(zone, instant)
  return { on: dayOf(here), at: here.slice(11) }
}
