import type { MeetingId } from '#domain/base/ids.ts'
import { cancelledMeeting } from '#domain/meeting/change-series.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { type MeetingView, viewedMeeting } from './meeting-view.ts'
import { seriesState } from './series-state.ts'

/** Calls a whole series off; talks that were held stay. */
export const cancelMeeting = async (deps: Deps, who: Who, { meetingId }: { readonly meetingId: MeetingId }): Promise<{ actId: string; meeting: MeetingView }> => {
  const act = actOf(deps, who, 'meeting.cancel')
  const meeting = await deps.db.transact(who.workspaceId, act, async stores => {
    const before = (await seriesState(stores, meetingId)).meeting
    const after = cancelledMeeting(before)
    await stores.meetings.update(before, after)
    return viewedMeeting(deps, who, stores, after)
  })
  return { actId: act.actId, meeting }
}
