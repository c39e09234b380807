import type { MeetingId } from '#domain/base/ids.ts'
import { Failure } from '#domain/base/failure.ts'
import { changedSeries, type MeetingPatch } from '#domain/meeting/change-series.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { type MeetingView, viewedMeeting } from './meeting-view.ts'
import { checkPeople } from './series-people.ts'
import { keepSeries, seriesState } from './series-state.ts'

/** Says something anew of a whole series; what was prepared for talks to come goes along. Fails with `meeting.called_off` for one that was called off. */
export const editMeeting = async (deps: Deps, who: Who, { meetingId, ...patch }: MeetingPatch & { readonly meetingId: MeetingId }): Promise<{ actId: string; meeting: MeetingView }> => {
  const act = actOf(deps, who, 'meeting.edit')
  const meeting = await deps.db.transact(who.workspaceId, act, async stores => {
    const before = await seriesState(stores, meetingId)
    if (before.meeting.cancelled) throw Failure.of('conflict', 'meeting.called_off', {})
    const after = changedSeries(before, patch, wallTimeIn(before.meeting.zone, deps.now()))
    await checkPeople(stores, after.meeting.contactIds, after.meeting.planLineId)
    await keepSeries(stores, before, after)
    return viewedMeeting(deps, who, stores, after.meeting)
  })
  return { actId: act.actId, meeting }
}
