import { Failure } from '../base/failure.ts'
import { domainOf, headerLine, type MailAddress, mailAddress } from './mail-address.ts'

/** What goes along for calendars: an iCalendar text and its METHOD in capitals, which the MIME type has to repeat (RFC 6047 §2.4). */
export interface LetterCalendar {
  readonly method: string
  readonly text: string
}

/**
 * A letter as it was decided to be sent. `messageId` (with its angle brackets) and `at` (ms since 1970) are the sender's, so that a letter
 * sent again is the same letter, byte for byte.
 */
export interface Letter {
  readonly messageId: string
  readonly at: number
  readonly from: MailAddress
  readonly to: readonly MailAddress[]
  readonly cc: readonly MailAddress[]
  readonly replyTo: MailAddress | null
  /** Message-IDs of what it answers, the latest last; the last stands in In-Reply-To. */
  readonly references: readonly string[]
  readonly subject: string
  readonly text: string
  readonly html: string | null
  readonly calendar: LetterCalendar | null
}

/** A Message-ID out of an id of ours: `<id@domain>`, in the sender's own domain so that no server takes it for forged (RFC 5322 §3.6.4). */
export const messageIdOf = (id: string, from: string): string => `<${id}@${domainOf(from) || 'xucha.invalid'}>`

const MESSAGE_ID = /^<[^\s<>@]+@[^\s<>@]+>$/

/** A Message-ID as it is compared: without brackets and blanks. Exchange changes the case of none, so case is kept. */
export const messageIdKey = (messageId: string): string => messageId.trim().replace(/^<|>$/g, '')

/** The Message-IDs in a header such as References, as they are compared. */
export const messageIdKeys = (header: string): string[] => [...header.matchAll(/<([^\s<>]+)>/g)].map(([, id]) => id ?? '')

/**
 * A letter no header of which can be broken out of: addresses checked, subject and names on one line, what refers to other letters well
 * formed. Fails with `mail.address_invalid`, `mail.nobody`, `mail.subject_required`; a Message-ID that is none is our own mistake and throws.
 */
export const tidyLetter = (letter: Letter): Letter => {
  if (!MESSAGE_ID.test(letter.messageId)) throw new Error(`no Message-ID: ${JSON.stringify(letter.messageId)}`)
  if (letter.calendar !== null && !/^[A-Z-]{1,32}$/.test(letter.calendar.method)) throw new Error(`no METHOD: ${JSON.stringify(letter.calendar.method)}`)
  if (letter.to.length + letter.cc.length === 0) throw Failure.of('invalid', 'mail.nobody', {})
  const subject = headerLine(letter.subject)
  if (subject === '') throw Failure.of('invalid', 'mail.subject_required', {})
  return {
    ...letter,
    subject,
    from: addressOf(letter.from),
    to: letter.to.map(addressOf),
    cc: letter.cc.map(addressOf),
    replyTo: letter.replyTo && addressOf(letter.replyTo),
    references: letter.references.filter(id => MESSAGE_ID.test(id)),
  }
}

const addressOf = ({ name, email }: MailAddress): MailAddress => mailAddress(name, email)
