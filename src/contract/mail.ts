import * as z from 'zod/mini'
import { MAIL_SECURITIES } from '#domain/mail/mail-account.ts'
import { endpoint, nothing } from './endpoint.ts'
import { shortText } from './value.ts'

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
export const removeMailAccount = endpoint({ method: 'DELETE', path: '/mail-account', summary: 'Takes the mailbox and its passwords away, for good.', input: nothing, returns: nothing })
