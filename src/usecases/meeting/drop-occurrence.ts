import { Failure } from '#domain/base/failure.ts'
import { loopState } from '#domain/meeting/loop.ts'
import { type Deps, type Who } from '../deps.ts'
import { begun } from './begun.ts'
import { changeTalk, type TalkChanged, type TalkKey } from './change-talk.ts'

/**
 * Ends the loop of a talk before its end, with a reason: it did not take place after all, or nothing more is to be written. One still to come is called off
 * instead (`meeting.not_begun`), one that is closed has nothing left to drop (`meeting.already_out`). Fails with `meeting.reason_required` without words.
 */
export const dropOccurrence = (deps: Deps, who: Who, { reason, ...key }: TalkKey & { readonly reason: string }): Promise<TalkChanged> =>
  changeTalk(deps, who, 'meeting.close', key, (one, meeting) => {
    begun(meeting, one, deps.now())
    const droppedFor = reason.trim()
    if (droppedFor === '') throw Failure.of('invalid', 'meeting.reason_required', {})
    if (loopState({ ...one, droppedFor: null }, true) === 'closed') throw Failure.of('conflict', 'meeting.already_out', {})
    return { ...one, droppedFor }
  })
