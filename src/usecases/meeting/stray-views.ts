import type { ContactId } from '#domain/base/ids.ts'
import { emailKey } from '#domain/mail/mail-address.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import type { StrayAnswer } from '#domain/meeting/stray-answer.ts'
import type { Stores } from '#store/stores.ts'
import { instantOf } from '../deps.ts'
import { invitedBy } from './invited-by.ts'

/** An answer nobody invited sent, as the page shows it. */
export interface StrayView extends Pick<StrayAnswer, 'id' | 'recurrenceId' | 'from' | 'attendee' | 'forged' | 'partStat' | 'comment' | 'proposed'> {
  /** Whose it is likely to be: whom it says to answer for, else the only one who was invited; null when that is open. */
  readonly contactId: ContactId | null
  /** UTC, ISO 8601. */
  readonly at: string
}

/** The newest first. */
export const strayViews = async (stores: Pick<Stores, 'contacts' | 'messages' | 'strayAnswers'>, meeting: Meeting): Promise<StrayView[]> => {
  const strays = await stores.strayAnswers.ofMeeting(meeting.id)
  if (strays.length === 0) return []
  const invited = await invitedBy(stores, meeting)
  const only = meeting.contactIds.length === 1 ? meeting.contactIds[0] ?? null : null
  return strays.map(({ id, recurrenceId, from, attendee, forged, partStat, comment, proposed, readAt }) => ({
    id, recurrenceId, from, attendee, forged, partStat, comment, proposed, contactId: invited.get(emailKey(attendee)) ?? invited.get(emailKey(from.email)) ?? only, at: instantOf(readAt),
  }))
}
