import type { MeetingId } from '#domain/base/ids.ts'
import { checkedMeeting } from '#domain/meeting/checked.ts'
import type { Meeting, MeetingDraft } from '#domain/meeting/meeting.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { type MeetingView, viewedMeeting } from './meeting-view.ts'
import { checkPeople } from './series-people.ts'

export type CreateMeetingInput = Pick<MeetingDraft, 'title' | 'format' | 'contactIds' | 'start' | 'minutes'> & Partial<Omit<MeetingDraft, 'title' | 'format' | 'contactIds' | 'start' | 'minutes'>>

/** Arranges a talk or a series, on the clock of the workspace unless another is named; nobody is told yet. Begins with the first talk the rule gives. */
export const createMeeting = async (deps: Deps, who: Who, input: CreateMeetingInput): Promise<{ actId: string; meeting: MeetingView }> => {
  const act = actOf(deps, who, 'meeting.create')
  const meeting: Meeting = {
    ...checkedMeeting({ planLineId: null, zone: who.zone, rule: null, place: '', text: '', ...input }),
    id: deps.newId() as MeetingId, uid: uidOf(deps.newId()), sequence: 0, exdates: [], cancelled: false, follows: null, told: null,
  }
  const view = await deps.db.transact(who.workspaceId, act, async stores => {
    await checkPeople(stores, meeting.contactIds, meeting.planLineId)
    await stores.meetings.insert(meeting)
    return viewedMeeting(deps, who, stores, meeting)
  })
  return { actId: act.actId, meeting: view }
}

/** A UID for ever and everywhere (RFC 7986 5.3). */
export const uidOf = (id: string): string => `${id}@xucha`
