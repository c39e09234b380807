import type { MeetingId } from '#domain/base/ids.ts'
import { Failure } from '#domain/base/failure.ts'
import type { Verb } from '#domain/change/change.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import type { Occurrence } from '#domain/meeting/occurrence.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import type { WritableStores } from '#store/stores.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { lifeOf } from './occurrence-view.ts'
import { keepTalk, talkOf } from './talk-of.ts'
import { type TalkPage, talkPage } from './talk-page.ts'

/** By what a talk is known. */
export interface TalkKey {
  readonly meetingId: MeetingId
  readonly recurrenceId: WallTime
}

export interface TalkChanged {
  readonly actId: string
  readonly talk: TalkPage
}

/** Makes something else of one talk in one act and answers its page. Fails with `meeting.called_off` for a talk that does not take place. */
export const changeTalk = (
  deps: Deps, who: Who, verb: Verb, { meetingId, recurrenceId }: TalkKey, change: (one: Occurrence, meeting: Meeting, stores: WritableStores) => Occurrence | Promise<Occurrence>,
): Promise<TalkChanged> => {
  const act = actOf(deps, who, verb)
  return deps.db.transact(who.workspaceId, act, async stores => {
    const meeting = found(await stores.meetings.get(meetingId), 'meeting.not_found')
    const talk = await talkOf(stores, meeting, recurrenceId, deps.newId())
    if (lifeOf(meeting, talk.occurrence).cancelled) throw Failure.of('conflict', 'meeting.called_off', {})
    await keepTalk(stores, talk, await change(talk.occurrence, meeting, stores))
    return { actId: act.actId, talk: await talkPage(deps, who, stores, meetingId, recurrenceId) }
  })
}
