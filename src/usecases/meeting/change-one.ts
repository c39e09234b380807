import { Failure } from '#domain/base/failure.ts'
import type { Verb } from '#domain/change/change.ts'
import type { OneChanged } from '#domain/meeting/change-series.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import type { Occurrence } from '#domain/meeting/occurrence.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { found } from '../found.ts'
import type { TalkChanged, TalkKey } from './change-talk.ts'
import { keepTalk, talkOf } from './talk-of.ts'
import { talkPage } from './talk-page.ts'

/** Makes something else of one talk and of its series in one act. Fails with `meeting.called_off` when the whole series was. */
export const changeOne = (deps: Deps, who: Who, verb: Verb, { meetingId, recurrenceId }: TalkKey, change: (meeting: Meeting, one: Occurrence) => OneChanged): Promise<TalkChanged> => {
  const act = actOf(deps, who, verb)
  return deps.db.transact(who.workspaceId, act, async stores => {
    const meeting = found(await stores.meetings.get(meetingId), 'meeting.not_found')
    if (meeting.cancelled) throw Failure.of('conflict', 'meeting.called_off', {})
    const talk = await talkOf(stores, meeting, recurrenceId, deps.newId())
    const after = change(meeting, talk.occurrence)
    await stores.meetings.update(meeting, after.meeting)
    await keepTalk(stores, talk, after.occurrence)
    return { actId: act.actId, talk: await talkPage(deps, who, stores, meetingId, recurrenceId) }
  })
}
