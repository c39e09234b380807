import type { MeetingId } from '#domain/base/ids.ts'
import type { SeriesState } from '#domain/meeting/talks.ts'
import { isDeepStrictEqual } from 'node:util'
import type { Stores, WritableStores } from '#store/stores.ts'
import { found } from '../found.ts'

/** A series with all its occurrences that have something of their own. Fails with `meeting.not_found`. */
export const seriesState = async ({ meetings, occurrences }: Pick<Stores, 'meetings' | 'occurrences'>, meetingId: MeetingId): Promise<SeriesState> =>
  ({ meeting: found(await meetings.get(meetingId), 'meeting.not_found'), occurrences: await occurrences.ofMeeting(meetingId) })

/** Keeps what became of a series; an occurrence that was not there before is new. */
export const keepSeries = async ({ meetings, occurrences }: WritableStores, before: SeriesState, after: SeriesState): Promise<void> => {
  await meetings.update(before.meeting, after.meeting)
  const known = new Map(before.occurrences.map(one => [one.id, one]))
  for (const one of after.occurrences) {
    const was = known.get(one.id)
    if (was === undefined) await occurrences.insert(one)
    else if (!isDeepStrictEqual(was, one)) await occurrences.update(was, one)
  }
}
