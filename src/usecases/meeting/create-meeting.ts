import { actOf, type Deps, type Who } from '../deps.ts'
import { arrangeMeeting, type MeetingGiven } from './arrange-meeting.ts'
import { type MeetingView, viewedMeeting } from './meeting-view.ts'

export type CreateMeetingInput = MeetingGiven

/** Arranges a talk or a series; nobody is told yet. */
export const createMeeting = async (deps: Deps, who: Who, input: CreateMeetingInput): Promise<{ actId: string; meeting: MeetingView }> => {
  const act = actOf(deps, who, 'meeting.create')
  const meeting = await deps.db.transact(who.workspaceId, act, async stores => viewedMeeting(deps, who, stores, await arrangeMeeting(deps, who, stores, input)))
  return { actId: act.actId, meeting }
}
