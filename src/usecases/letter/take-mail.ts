import type { AttendanceId } from '#domain/base/ids.ts'
import { emailKey } from '#domain/mail/mail-address.ts'
import type { MailRead } from '#domain/mail/mail-read.ts'
import type { Message } from '#domain/mail/message.ts'
import { ownWords } from '#domain/mail/own-words.ts'
import type { Attendance } from '#domain/meeting/attendance.ts'
import type { WritableStores } from '#store/stores.ts'
import { invitedBy, isBelieved } from './speaker.ts'
import { type AnswerTaken, keepAttendance, takeAnswers } from './take-answer.ts'

const WORDS_AT_MOST = 2_000

/**
 * Takes what concerns us out of a mail: answers of calendars, else words to a letter of ours, kept with the answer of who wrote them; a report that a
 * letter of ours did not arrive. Everything else is left alone. `now` in ms since 1970.
 */
export const takeMail = async (stores: WritableStores, mail: MailRead, now: number, newId: () => string): Promise<AnswerTaken[]> => {
  if (mail.report !== null) {
    await takeReport(stores, mail.report)
    return []
  }
  const words = mail.automatic ? '' : ownWords(mail.text).slice(0, WORDS_AT_MOST)
  const taken: AnswerTaken[] = []
  for (const { text, method } of mail.calendars) taken.push(...await takeAnswers(stores, { text, method: method === '' ? null : method, source: mail, words }, now, newId))
  if (taken.length > 0 || words === '') return taken
  const message = await stores.messages.withKeys(mail.references)
  return message === null ? [] : takeWords(stores, message, mail, words, newId)
}

const takeWords = async (stores: WritableStores, { meetingId, recurrenceId }: Message, mail: MailRead, words: string, newId: () => string): Promise<AnswerTaken[]> => {
  const meeting = meetingId === null ? null : await stores.meetings.get(meetingId)
  if (meeting === null) return []
  const from = mail.from?.email ?? ''
  const invited = await invitedBy(stores, meeting)
  const contactId = invited.get(emailKey(from))
  if (contactId === undefined || !isBelieved(mail, contactId, invited)) return [{ outcome: 'stranger', meetingId: null, contactId: null, recurrenceId: null, partStat: null, proposed: null, from }]
  const about = meeting.rule === null ? null : recurrenceId
  const known = (await stores.attendances.ofMeeting(meeting.id)).find(one => one.contactId === contactId && one.recurrenceId === about) ?? null
  const after: Attendance = known === null
    ? { id: newId() as AttendanceId, meetingId: meeting.id, contactId, recurrenceId: about, partStat: 'needs_action', comment: words, sequence: 0, stamp: 0, proposed: null }
    : { ...known, comment: words }
  await keepAttendance(stores, known, after)
  return [{ outcome: known?.comment === words ? 'known' : 'taken', meetingId: meeting.id, contactId, recurrenceId: about, partStat: after.partStat, proposed: after.proposed, from }]
}

/** A letter that a server took and could not hand on is refused after all. */
const takeReport = async ({ messages, deliveries }: WritableStores, { messageId, recipients }: NonNullable<MailRead['report']>): Promise<void> => {
  const failed = recipients.find(({ action }) => action === 'failed')
  const message = messageId === null || failed === undefined ? null : await messages.withKeys([messageId])
  if (message !== null && failed !== undefined) await deliveries.bounced(message.id, { key: 'mail.recipient_refused', values: { email: failed.email, said: failed.said || failed.status } })
}
