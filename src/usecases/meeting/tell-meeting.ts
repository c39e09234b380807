import type { MeetingId } from '#domain/base/ids.ts'
import { toldOf } from '#domain/meeting/notices.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { type MeetingView, viewedMeeting } from './meeting-view.ts'
import { seriesState } from './series-state.ts'

/** Notes that the others know the series as it stands. */
export const tellMeeting = async (deps: Deps, who: Who, { meetingId }: { readonly meetingId: MeetingId }): Promise<{ actId: string; meeting: MeetingView }> => {
  const act = actOf(deps, who, 'meeting.tell')
  const meeting = await deps.db.transact(who.workspaceId, act, async stores => {
    const { meeting: before, occurrences } = await seriesState(stores, meetingId)
    const after = { ...before, told: toldOf(before, occurrences) }
    await stores.meetings.update(before, after)
    return viewedMeeting(deps, who, stores, after)
  })
  return { actId: act.actId, meeting }
}
