import { Failure } from '#domain/base/failure.ts'
import { movedOccurrence } from '#domain/meeting/change-series.ts'
import type { Occurrence } from '#domain/meeting/occurrence.ts'
import { instantOf } from '#domain/time/zone-time.ts'
import type { Deps, Who } from '../deps.ts'
import { changeOne } from './change-one.ts'
import type { TalkChanged, TalkKey } from './change-talk.ts'

/** Moves one talk, changes its length or place; one that was called off is on again. Fails with `meeting.held_stands` or `meeting.time` for a clock time that is jumped over. */
export const moveOccurrence = (deps: Deps, who: Who, { meetingId, recurrenceId, ...to }: TalkKey & Partial<Pick<Occurrence, 'start' | 'minutes' | 'place'>>): Promise<TalkChanged> =>
  changeOne(deps, who, 'meeting.move', { meetingId, recurrenceId }, (meeting, one) => {
    if (to.start !== undefined && instantOf(to.start, meeting.zone) === null) throw Failure.of('invalid', 'meeting.time', { text: to.start })
    const place = to.place === undefined ? {} : { place: to.place === null || to.place.trim() === '' ? null : to.place.trim() }
    return movedOccurrence(meeting, one, { ...to, ...place })
  })
