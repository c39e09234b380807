import type { ActId, MessageId } from '#domain/base/ids.ts'
import { messageIdOf, tidyLetter } from '#domain/mail/letter.ts'
import type { MailAddress } from '#domain/mail/mail-address.ts'
import type { Message } from '#domain/mail/message.ts'
import { REMINDERS_KEPT_MS } from '#domain/reminder/reminder.ts'
import type { ReminderLetter } from '#i18n/reminder-letters.ts'
import { type Deps, type Who } from '../deps.ts'
import { deriving } from '../derived/fill-derived.ts'
import { htmlOf } from '../letter/html-of.ts'

export interface ReminderToDecide {
  readonly key: (id: MessageId) => string
  /** ms since 1970. */
  readonly until: number
  /** Null for a digest of a day with nothing to say. */
  readonly letter: ReminderLetter | null
}

/**
 * Decides a reminder and its letter in one transaction, once for its key; deliveries see it off. Nothing is decided without a mailbox, and nothing that was
 * decided before: a second server, a crash, a clock that was set back. Answers whether it was.
 */
export const decideReminder = (deps: Deps, { workspaceId }: Pick<Who, 'workspaceId'>, { key, until, letter }: ReminderToDecide): Promise<boolean> =>
  deriving(deps, workspaceId, async stores => {
    const [now, id] = [deps.now(), deps.newId() as MessageId]
    const record = await stores.mailAccount.get()
    if (record === null || await stores.reminders.has(key(id))) return false
    const { from } = record.account
    const to = (await stores.reminderSettings.get())?.to ?? null
    await stores.reminders.forget(now - REMINDERS_KEPT_MS)
    await stores.reminders.keep({ key: key(id), decidedAt: now, until, messageId: letter && id }, letter && messageOf(id, deps.newId() as ActId, now, from, to === null ? from : { name: '', email: to }, letter))
    return true
  })

const messageOf = (id: MessageId, decidedIn: ActId, now: number, from: MailAddress, to: MailAddress, { subject, text }: ReminderLetter): Message => ({
  id, kind: 'reminder', decidedIn, decidedAt: now, meetingId: null, recurrenceId: null, contactIds: [], settles: [],
  letter: tidyLetter({ messageId: messageIdOf(id, from.email), at: now, from, to: [to], cc: [], replyTo: null, references: [], subject, text, html: htmlOf(text), calendar: null }),
})
