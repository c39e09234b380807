import { Failure } from '#domain/base/failure.ts'
import type { MeetingId } from '#domain/base/ids.ts'
import { type MeetingPatch, splitSeries } from '#domain/meeting/change-series.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { uidOf } from './arrange-meeting.ts'
import { editMeeting } from './edit-meeting.ts'
import { type MeetingView, viewedMeeting } from './meeting-view.ts'
import { checkPeople } from './series-people.ts'
import { seriesState } from './series-state.ts'

export type SplitMeetingInput = MeetingPatch & { readonly meetingId: MeetingId; readonly from: WallTime }

/**
 * Says something anew of one talk and all that follow: the series ends before it, and another begins. Split at its first talk it is the whole series that
 * changes. Fails with `meeting.no_such_occurrence`, `meeting.held_stands` or `meeting.called_off`.
 */
export const splitMeeting = async (deps: Deps, who: Who, { meetingId, from, ...patch }: SplitMeetingInput): Promise<{ actId: string; before: MeetingView; meeting: MeetingView }> => {
  const act = actOf(deps, who, 'meeting.split')
  const fresh = { id: deps.newId() as MeetingId, uid: uidOf(deps.newId()) }
  const first = await deps.db.read(who.workspaceId, async stores => (await seriesState(stores, meetingId)).meeting.start)
  if (first === from) {
    const { actId, meeting } = await editMeeting(deps, who, { meetingId, ...patch })
    return { actId, before: meeting, meeting }
  }
  const views = await deps.db.transact(who.workspaceId, act, async stores => {
    const state = await seriesState(stores, meetingId)
    if (state.meeting.cancelled) throw Failure.of('conflict', 'meeting.called_off', {})
    const { before, after, occurrences } = splitSeries(state, from, patch, fresh)
    await checkPeople(stores, after.contactIds, after.planLineId)
    await stores.meetings.update(state.meeting, before)
    await stores.meetings.insert(after)
    for (const one of occurrences) await stores.occurrences.update(state.occurrences.find(was => was.id === one.id) ?? one, one)
    return { before: await viewedMeeting(deps, who, stores, before), meeting: await viewedMeeting(deps, who, stores, after) }
  })
  return { actId: act.actId, ...views }
}
