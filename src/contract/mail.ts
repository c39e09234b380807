import * as z from 'zod/mini'
import type { ContactId, MeetingId, MessageId, RelationId, StrayAnswerId } from '#domain/base/ids.ts'
import { MAIL_SECURITIES } from '#domain/mail/mail-account.ts'
import { DELIVERY_STATES, SETTLEMENTS } from '#domain/mail/message.ts'
import { PARTSTATS } from '#domain/meeting/attendance.ts'
import { isWallTime } from '#domain/time/wall-time.ts'
import { endpoint, nothing } from './endpoint.ts'
import { freeTime, wallTime } from './meeting.ts'
import { act, cursor, id, limit, longText, page, shortText } from './value.ts'

const meetingId = id<MeetingId>()
const contactId = id<ContactId>()
const messageId = id<MessageId>()

const address = z.object({ name: shortText, email: shortText })
const server = z.object({ host: shortText, port: z.int(), security: z.enum(MAIL_SECURITIES), user: shortText })
const password = z.string().check(z.minLength(1), z.maxLength(1000))

/** Why something of mail did not work: the failure's key, and a sentence in the language asked for. */
export const mailProblem = z.object({ key: z.string(), text: z.string() })

/** The reader's mailbox. Passwords never come back: only the last four letters of a long one. */
export const mailAccountView = z.object({
  from: address, smtp: server, imap: z.nullable(server),
  smtpPasswordEnd: z.string(), imapPasswordEnd: z.string(),
  /** When answers were last looked for (UTC), and why that failed. */
  readAt: z.nullable(z.string()), readProblem: z.nullable(mailProblem),
})

export const getMailAccount = endpoint({ method: 'GET', path: '/mail-account', summary: 'The mailbox letters leave from and answers come to, without its passwords; null when none is set up.', input: nothing, returns: z.object({ account: z.nullable(mailAccountView) }) })
export const putMailAccount = endpoint({
  method: 'PUT', path: '/mail-account', summary: 'Sets the mailbox up. A password left out stays as it was while server and login are the same; the one for reading is else that for sending.',
  input: z.object({ from: address, smtp: server, imap: z.nullable(server), smtpPassword: z.optional(password), imapPassword: z.optional(password) }), returns: z.object({ account: mailAccountView }),
})
export const testMailAccount = endpoint({
  method: 'POST', path: '/mail-account/test', repeat: 'harmless', summary: 'Signs in for sending and for reading, each by itself; nothing is sent or read. Null is fine; `reads` says whether reading is set up.',
  input: nothing, returns: z.object({ smtp: z.nullable(mailProblem), reads: z.boolean(), imap: z.nullable(mailProblem) }),
})

export const readMailAccount = endpoint({
  method: 'POST', path: '/mail-account/read', repeat: 'harmless', summary: 'Looks for answers in the mailbox now, as is done every five minutes; returns the mailbox with when it was read and why it could not be.',
  input: nothing, returns: z.object({ account: mailAccountView }),
})

/** Which notice of a series a letter carries for calendars; DECLINECOUNTER answers the proposal of another time that is open. */
const method = z.enum(['REQUEST', 'CANCEL'])
const sentMethod = z.enum(['REQUEST', 'CANCEL', 'DECLINECOUNTER'])

/** A letter in the outbox. `waiting` letters can be taken back; of `unsure` ones only the reader can say whether they arrived. Instants in UTC. */
export const messageView = z.object({
  id: messageId, kind: z.enum(['invitation', 'letter']), actId: z.string(), meetingId: z.nullable(meetingId), recurrenceId: z.nullable(wallTime),
  people: z.array(z.object({ id: contactId, name: z.string(), salutation: z.string() })), to: z.string(), subject: z.string(), text: z.string(), settles: z.array(z.enum(SETTLEMENTS)), method: z.nullable(z.string()),
  decidedAt: z.string(), state: z.enum(DELIVERY_STATES), attempts: z.int(), nextAt: z.nullable(z.string()), sentAt: z.nullable(z.string()), problem: z.nullable(mailProblem),
})

export const draftLetters = endpoint({
  method: 'GET', path: '/meetings/:meetingId/letters', summary: 'For every notice and person a letter as it could go, in their register and language. `from` is null when no mailbox is set up, `to` is empty when no address is known.',
  input: z.object({ meetingId }),
  returns: z.object({ from: z.nullable(address), letters: z.array(z.object({ contactId, name: z.string(), to: z.string(), method, recurrenceId: z.nullable(wallTime), minor: z.boolean(), subject: z.string(), text: z.string(), fileName: z.string() })) }),
})
export const sendLetters = endpoint({
  method: 'POST', path: '/letters', creates: true, summary: 'Decides letters in one act: each waits ten seconds, in which undo takes all of them back, and leaves then. `told` makes the others know the series as it stands; `introduction`, with `relationId`, that the introducer among them was told what came of it. `counter` goes with letters of DECLINECOUNTER, which decline a proposal of another time that is open. What calendars are told the server writes itself.',
  input: z.object({
    meetingId: z.optional(z.nullable(meetingId)), recurrenceId: z.optional(z.nullable(wallTime)), relationId: z.optional(z.nullable(id<RelationId>())), settles: z.array(z.enum(SETTLEMENTS)).check(z.maxLength(6)),
    letters: z.array(z.object({ contactId, to: shortText, subject: shortText, text: longText, method: z.optional(z.nullable(sentMethod)), recurrenceId: z.optional(z.nullable(wallTime)) })).check(z.minLength(1), z.maxLength(100)),
  }),
  returns: z.object({ ...act.shape, messages: z.array(messageView) }),
})
export const listMessages = endpoint({ method: 'GET', path: '/messages', summary: 'The outbox: every letter that was decided, the newest first, and how far it came.', input: z.object({ cursor, limit }), returns: page(messageView) })
export const withdrawMessage = endpoint({ method: 'POST', path: '/messages/:messageId/withdraw', summary: 'Takes back a letter that waits or was refused; with the last of its decision also what that settled.', input: z.object({ messageId }), returns: act })
export const retryMessage = endpoint({ method: 'POST', path: '/messages/:messageId/retry', repeat: 'harmless', summary: 'Sends a letter again that was refused, or of which nobody knows: the same letter.', input: z.object({ messageId }), returns: z.object({ message: messageView }) })
export const settleMessage = endpoint({ method: 'POST', path: '/messages/:messageId/settle', repeat: 'harmless', summary: 'Says of a letter nobody knows about whether it arrived; if not it goes again.', input: z.object({ messageId, arrived: z.boolean() }), returns: z.object({ message: messageView }) })

/** What became of an answer: `known`: it or a newer one was there; `not_ours`: of no series of ours; `stranger`: not from whom it says, or of nobody invited. Only `taken` changes anything. */
const answerView = z.object({
  outcome: z.enum(['taken', 'known', 'not_ours', 'stranger']), meetingId: z.nullable(meetingId), contactId: z.nullable(contactId), name: z.string(), from: z.string(), recurrenceId: z.nullable(wallTime),
  partStat: z.nullable(z.enum(PARTSTATS)), proposed: z.nullable(z.object({ start: wallTime, minutes: z.int() })),
})
const counter = { meetingId, contactId, recurrenceId: z.nullable(wallTime) }

export const bringAnswers = endpoint({ method: 'POST', path: '/answers', repeat: 'refused', bytes: 'up', summary: 'Takes the answers in a file: an .ics, or a whole mail (.eml). Says what became of each.', input: nothing, returns: z.object({ ...act.shape, answers: z.array(answerView) }) })
export const acceptCounter = endpoint({ method: 'POST', path: '/meetings/:meetingId/answers/:contactId/accept', summary: 'Moves the talk, or with `recurrenceId` null the series, to the time that person proposed; what is to be told follows.', input: z.object(counter), returns: act })
export const declineCounter = endpoint({ method: 'POST', path: '/meetings/:meetingId/answers/:contactId/decline-counter', summary: 'Leaves the talk where it was, whatever that person proposed.', input: z.object(counter), returns: act })

/** In a query null is said by leaving it out. */
const askedCounter = { meetingId, contactId, recurrenceId: z.optional(wallTime) }
/** Up to three times, with commas between them. */
const someTimes = z.string().check(z.maxLength(60), z.refine(text => text.split(',').every(isWallTime), { error: 'YYYY-MM-DDTHH:MM,…' }))

export const freeTimesOfAnswer = endpoint({
  method: 'GET', path: '/meetings/:meetingId/answers/:contactId/free-times', summary: 'Up to five times to suggest to whoever proposed another one: near their proposal and near the talk, worked days at hours usual for both sides, nothing else on.',
  input: z.object(askedCounter), returns: z.object({ times: z.array(freeTime) }),
})
export const draftCounterAnswer = endpoint({
  method: 'GET', path: '/meetings/:meetingId/answers/:contactId/letter', summary: 'The letter that declines a proposal of another time, in their register and language: it asks for one of `times` instead, or says that the talk stays where it is. `from` is null when no mailbox is set up.',
  input: z.object({ ...askedCounter, times: z.optional(someTimes) }),
  returns: z.object({ from: z.nullable(address), letter: z.object({ contactId, name: z.string(), to: z.string(), method: z.literal('DECLINECOUNTER'), recurrenceId: z.nullable(wallTime), subject: z.string(), text: z.string() }) }),
})

const stray = { meetingId, strayId: id<StrayAnswerId>() }
export const takeStray = endpoint({ method: 'POST', path: '/meetings/:meetingId/strays/:strayId/take', summary: 'Takes what a sender nobody knew answered as the answers of that person, and adds the address to them unless it was called forged.', input: z.object({ ...stray, contactId }), returns: act })
export const leaveStray = endpoint({ method: 'POST', path: '/meetings/:meetingId/strays/:strayId/leave', summary: 'Passes over an answer nobody invited sent.', input: z.object(stray), returns: act })
export const inviteDelegate = endpoint({
  method: 'POST', path: '/meetings/:meetingId/answers/:contactId/invite-delegate', summary: 'Makes whoever comes in that person’s place a contact, and invites them to the series; what is to be told follows. For one talk of a series they only become a contact.',
  input: z.object(counter), returns: z.object({ ...act.shape, contactId }),
})

export const removeMailAccount = endpoint({ method: 'DELETE', path: '/mail-account', summary: 'Takes the mailbox and its passwords away, for good.', input: nothing, returns: nothing })
