import type { ContactId } from '#domain/base/ids.ts'
import type { LetterCalendar } from '#domain/mail/letter.ts'
import type { MailAddress } from '#domain/mail/mail-address.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import type { Notice } from '#domain/meeting/notices.ts'
import { readRule } from '#domain/recurrence/rule.ts'
import { icsAttendee, icsEvent } from '#formats/icalendar/event.ts'
import { writeCalendar } from '#formats/icalendar/write-calendar.ts'
import { PROD_ID } from '../meeting/get-meeting-file.ts'

/**
 * A notice as what goes along for calendars (RFC 5546 3.2.2, 3.2.5): one VEVENT, for Outlook takes no more in a mail (interop §5.3). Attendees stand in it
 * as they are addressed; those without an address are left out. `stamp` in ms since 1970.
 */
export const noticeCalendar = (meeting: Meeting, notice: Notice, organizer: MailAddress, addresses: ReadonlyMap<ContactId, MailAddress>, stamp: number): LetterCalendar => {
  const { method, recurrenceId, sequence, start, minutes, place, rule, exdates } = notice
  const attendees = notice.attendees.flatMap(id => {
    const address = addresses.get(id)
    return address === undefined ? [] : [icsAttendee({ name: address.name === '' ? null : address.name, email: address.email })]
  })
  const event = icsEvent({
    uid: meeting.uid, summary: meeting.title, description: meeting.text, location: place, start, minutes, zone: meeting.zone, rules: rule === null ? [] : [readRule(rule)], exdates, recurrenceId, sequence,
    status: method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED', organizer: { name: organizer.name === '' ? null : organizer.name, email: organizer.email }, attendees,
  })
  return { method, text: writeCalendar({ method, prodId: PROD_ID, stamp, events: [event] }) }
}
