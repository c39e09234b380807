import type { MeetingId } from '#domain/base/ids.ts'
import { checkedMeeting } from '#domain/meeting/checked.ts'
import type { Meeting, MeetingDraft } from '#domain/meeting/meeting.ts'
import type { WritableStores } from '#store/stores.ts'
import type { Deps, Who } from '../deps.ts'
import { checkPeople } from './series-people.ts'

type Needed = 'title' | 'format' | 'contactIds' | 'start' | 'minutes'

/** What a talk or a series is begun with; on the clock of the workspace unless another is named. */
export type MeetingGiven = Pick<MeetingDraft, Needed> & Partial<Omit<MeetingDraft, Needed>>

/** Arranges a talk or a series within the act that is open; nobody is told yet. Begins with the first talk the rule gives. Fails as `checkedMeeting` and `checkPeople` do. */
export const arrangeMeeting = async (deps: Deps, who: Who, stores: WritableStores, given: MeetingGiven): Promise<Meeting> => {
  const meeting: Meeting = {
    ...checkedMeeting({ planLineId: null, zone: who.zone, rule: null, place: '', text: '', ...given }),
    id: deps.newId() as MeetingId, uid: uidOf(deps.newId()), sequence: 0, exdates: [], cancelled: false, follows: null, told: null,
  }
  await checkPeople(stores, meeting.contactIds, meeting.planLineId)
  await stores.meetings.insert(meeting)
  return meeting
}

/** A UID for ever and everywhere (RFC 7986 5.3). */
export const uidOf = (id: string): string => `${id}@xucha`
