import * as z from 'zod/mini'
import { DELIVERY_STATES } from '#domain/mail/message.ts'
import { REMINDER_KINDS } from '#domain/reminder/reminder.ts'
import { endpoint, nothing } from './endpoint.ts'
import { mailProblem } from './mail.ts'
import { act, day, shortText } from './value.ts'

/** What the reader wishes to be reminded of by e-mail, and what went last. */
export const reminders = z.object({
  /** Where they go; null: the mailbox’s own address. */
  to: z.nullable(z.string()),
  /** When the digest of a working day goes (HH:MM, the workspace’s clock), and how many minutes before a talk its brief; null for none. */
  digestAt: z.nullable(z.string()), briefMinutes: z.nullable(z.int()),
  /** The mailbox they leave from; null when none is set up, and then nothing goes. */
  mailbox: z.nullable(z.string()),
  /** The newest five, and how far each came; a `test` is a digest sent by a press. Instants in UTC. */
  recent: z.array(z.object({ kind: z.enum(REMINDER_KINDS), subject: z.string(), to: z.string(), decidedAt: z.string(), state: z.enum(DELIVERY_STATES), sentAt: z.nullable(z.string()), problem: z.nullable(mailProblem) })),
})

const letter = { subject: z.string(), text: z.string() }

export const getReminders = endpoint({ method: 'GET', path: '/reminders', summary: 'What the reader is reminded of by e-mail, where that goes, and what went last.', input: nothing, returns: reminders })
export const putReminders = endpoint({
  method: 'PUT', path: '/reminders', summary: 'Chooses reminders: a digest each working day at `digestAt` (HH:MM; left out: none), a brief `briefMinutes` before a talk (5 to 240; left out: 30; null: none), to an address of the reader’s (left out: the mailbox’s own).',
  input: z.object({ to: z.optional(z.nullable(shortText)), digestAt: z.optional(z.nullable(z.string().check(z.maxLength(20)))), briefMinutes: z.optional(z.nullable(z.int())) }), returns: z.object({ ...act.shape, reminders }),
})
export const sendTestDigest = endpoint({ method: 'POST', path: '/reminders/test', summary: 'Sends the reader today’s digest as it would look now, whatever day it is.', input: nothing, returns: reminders })
export const previewReminders = endpoint({
  method: 'GET', path: '/reminders/preview', summary: 'Today’s digest (`quiet` when there is nothing to say, so that none would go) and the brief of the next talk within two months, as they would go now. Nothing is sent.',
  input: nothing, returns: z.object({ day, digest: z.object({ ...letter, quiet: z.boolean() }), brief: z.nullable(z.object(letter)) }),
})
