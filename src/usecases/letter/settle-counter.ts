import { Failure } from '#domain/base/failure.ts'
import type { ContactId, MeetingId } from '#domain/base/ids.ts'
import type { LetterCalendar } from '#domain/mail/letter.ts'
import type { MailAddress } from '#domain/mail/mail-address.ts'
import type { Attendance } from '#domain/meeting/attendance.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { declineCounterEvent } from '#formats/icalendar/decline-counter.ts'
import type { IcsOrganizer } from '#formats/icalendar/event.ts'
import { writeCalendar } from '#formats/icalendar/write-calendar.ts'
import type { Stores, WritableStores } from '#store/stores.ts'
import { PROD_ID } from '../meeting/get-meeting-file.ts'

/** An answer with another time that is open. */
export type Counter = Attendance & { readonly proposed: NonNullable<Attendance['proposed']> }

export interface WhichCounter {
  readonly meetingId: MeetingId
  readonly contactId: ContactId
  /** The talk it is about, null for the series or a single talk. */
  readonly recurrenceId: WallTime | null
}

/** The proposal of another time that is open. Fails with `letter.nothing_to_accept`. */
export const counterOf = async ({ attendances }: Pick<Stores, 'attendances'>, { meetingId, contactId, recurrenceId }: WhichCounter): Promise<Counter> => {
  const answer = (await attendances.ofMeeting(meetingId)).find(one => one.contactId === contactId && one.recurrenceId === recurrenceId)
  if (answer === undefined || answer.proposed === null) throw Failure.of('not_found', 'letter.nothing_to_accept', {})
  return { ...answer, proposed: answer.proposed }
}

const COMMENT_AT_MOST = 2_000
const named = ({ name, email }: MailAddress): IcsOrganizer => ({ name: name === '' ? null : name, email })

/** What a letter that declines a proposal says to calendars. `stamp` in ms since 1970. */
export const counterCalendar = ({ uid, title, zone }: Meeting, { recurrenceId, sequence, proposed }: Counter, { from, to, text }: { readonly from: MailAddress; readonly to: MailAddress; readonly text: string }, stamp: number): LetterCalendar => {
  const event = declineCounterEvent({ uid, summary: title, zone, recurrenceId, sequence, proposed, organizer: named(from), attendee: named(to), comment: text.trim().slice(0, COMMENT_AT_MOST) })
  return { method: 'DECLINECOUNTER', text: writeCalendar({ method: 'DECLINECOUNTER', prodId: PROD_ID, stamp, events: [event] }) }
}

export const settleCounter = async ({ attendances }: Pick<WritableStores, 'attendances'>, counter: Counter): Promise<void> => attendances.update(counter, { ...counter, proposed: null })

/** The proposal is open again, unless they answered anew since. */
export const unsettleCounter = async ({ attendances }: Pick<WritableStores, 'attendances'>, before: Attendance, after: Attendance): Promise<void> => {
  const now = await attendances.get(after.id)
  if (now !== null && now.proposed === null && now.stamp === after.stamp && now.sequence === after.sequence) await attendances.update(now, { ...now, proposed: before.proposed })
}
