import { isDeepStrictEqual } from 'node:util'
import { Failure } from '#domain/base/failure.ts'
import type { OccurrenceId } from '#domain/base/ids.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import { type Occurrence, plainOccurrence } from '#domain/meeting/occurrence.ts'
import { seriesOf } from '#domain/meeting/series-of.ts'
import { occurrencesOf } from '#domain/recurrence/series.ts'
import { addMinutes, type WallTime } from '#domain/time/wall-time.ts'
import type { Stores, WritableStores } from '#store/stores.ts'

/** A talk as it stands, and whether it has a row yet. */
export interface Talk {
  readonly occurrence: Occurrence
  readonly kept: boolean
}

/** The talk with this original start, with `freshId` while it has nothing of its own. Fails with `meeting.no_such_occurrence` when neither a row nor the rule gives one. */
export const talkOf = async (stores: Stores, meeting: Meeting, recurrenceId: WallTime, freshId: string): Promise<Talk> => {
  const row = await stores.occurrences.at(meeting.id, recurrenceId)
  if (row !== null) return { occurrence: row, kept: true }
  const [given] = occurrencesOf(seriesOf(meeting), { from: recurrenceId, to: addMinutes(recurrenceId, 1), limit: 1 })
  if (given !== recurrenceId) throw Failure.of('not_found', 'meeting.no_such_occurrence', {})
  return { occurrence: plainOccurrence(freshId as OccurrenceId, meeting, recurrenceId), kept: false }
}

/** Keeps what a talk has become; what is as it was is neither written nor logged. */
export const keepTalk = async (stores: WritableStores, { occurrence: before, kept }: Talk, after: Occurrence): Promise<void> => {
  if (isDeepStrictEqual(after, before)) return
  await (kept ? stores.occurrences.update(before, after) : stores.occurrences.insert(after))
}
