import { Failure } from '#domain/base/failure.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import type { Occurrence } from '#domain/meeting/occurrence.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'

/** Fails with `meeting.not_begun` for a talk that is still to come by the clock of its zone; `now` is ms since 1970. */
export const begun = ({ zone }: Meeting, { start }: Occurrence, now: number): void => {
  if (start > wallTimeIn(zone, now)) throw Failure.of('conflict', 'meeting.not_begun', { start: start.replace('T', ' ') })
}
