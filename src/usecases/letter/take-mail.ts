import type { StrayAnswerId } from '#domain/base/ids.ts'
import type { MailRead } from '#domain/mail/mail-read.ts'
import type { Message } from '#domain/mail/message.ts'
import { ownWords } from '#domain/mail/own-words.ts'
import { mentioned } from '#domain/meeting/attendance.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'
import type { WritableStores } from '#store/stores.ts'
import { invitedBy } from '../meeting/invited-by.ts'
import { keepStray } from './keep-stray.ts'
import { believed, isForged, speaksFor } from './speaker.ts'
import { type AnswerTaken, takeAnswers } from './take-answer.ts'
import { takeWordsOf, WORDS_ONLY } from './take-words.ts'

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
  return message === null ? [] : takeWords(stores, message, mail, words, now, newId)
}

const takeWords = async (stores: WritableStores, { meetingId, recurrenceId }: Message, mail: MailRead, words: string, now: number, newId: () => string): Promise<AnswerTaken[]> => {
  const meeting = meetingId === null ? null : await stores.meetings.get(meetingId)
  if (meeting === null) return []
  const from = mail.from ?? { name: '', email: '' }
  const about = meeting.rule === null ? null : recurrenceId
  const [invited, today] = [await invitedBy(stores, meeting), dayOf(wallTimeIn('UTC', now))]
  const contactId = await speaksFor(stores, from.email, invited, today)
  const belief = contactId === undefined ? null : await believed(stores, mail, { contactId, email: from.email, sentBy: null }, invited, today)
  if (contactId === undefined || belief === null) {
    await keepStray(stores, { id: newId() as StrayAnswerId, meetingId: meeting.id, ...WORDS_ONLY, recurrenceId: about, comment: words, from: mentioned(from), attendee: from.email.slice(0, 320), forged: isForged(mail), readAt: now })
    return [{ outcome: 'stranger', meetingId: null, contactId: null, recurrenceId: null, partStat: null, proposed: null, from: from.email }]
  }
  const { outcome, partStat, proposed } = await takeWordsOf(stores, meeting.id, contactId, { ...WORDS_ONLY, recurrenceId: about, comment: words }, belief.answeredBy, newId)
  return [{ outcome, meetingId: meeting.id, contactId, recurrenceId: about, partStat, proposed, from: from.email }]
}

/** A letter that a server took and could not hand on is refused after all. */
const takeReport = async ({ messages, deliveries }: WritableStores, { messageId, recipients }: NonNullable<MailRead['report']>): Promise<void> => {
  const failed = recipients.find(({ action }) => action === 'failed')
  const message = messageId === null || failed === undefined ? null : await messages.withKeys([messageId])
  if (message !== null && failed !== undefined) await deliveries.bounced(message.id, { key: 'mail.recipient_refused', values: { email: failed.email, said: failed.said || failed.status } })
}
