import type { Address, Attachment, Email } from 'postal-mime'
import { Failure } from '#domain/base/failure.ts'
import { authResultsOf } from '#domain/mail/auth-results.ts'
import { type LetterCalendar, messageIdKey, messageIdKeys } from '#domain/mail/letter.ts'
import { headerLine, type MailAddress } from '#domain/mail/mail-address.ts'
import { tidyText } from '#domain/contact/tidy.ts'
import type { MailRead } from '#domain/mail/mail-read.ts'
import { isCalendarPart } from '#domain/mail/mime-part.ts'
import { ownWords } from '#domain/mail/own-words.ts'
import { deliveryReport } from './delivery-report.ts'
import { MAX_CALENDAR_BYTES, MAX_CALENDARS, MAX_MAIL_BYTES, MAX_TEXT_BYTES } from './mail-limits.ts'
import { plainOfHtml } from './plain-of-html.ts'

/** More boundaries than any letter has; each costs as much as a mail of its own. */
const MAX_BOUNDARIES = 5_000
const LIMITS = { maxNestingDepth: 32, maxHeadersSize: 1024 * 1024, maxRfc822NestingDepth: 3 }

/**
 * A mail out of its bytes (RFC 5322, MIME), also an .eml that was dropped on the page. TNEF (winmail.dat) is passed over. Fails with
 * `mail.file_too_large`, or `mail.file_damaged` when it is no mail or nested and cut up as no letter is.
 */
export const readMail = async (bytes: Uint8Array): Promise<MailRead> => {
  if (bytes.length > MAX_MAIL_BYTES) throw Failure.of('too_large', 'mail.file_too_large', { limit: `${MAX_MAIL_BYTES / 1024 / 1024} MB` })
  if (boundariesIn(bytes) > MAX_BOUNDARIES) throw damaged()
  const { default: PostalMime } = await import('postal-mime')
  const email = await PostalMime.parse(bytes, LIMITS).catch(() => { throw damaged() })
  if (!email.headers.some(({ key }) => /^(?:from|to|subject|date|message-id|received|return-path|mime-version|content-type)$/.test(key))) throw damaged()
  return mailOf(email)
}

const damaged = (): Failure => Failure.of('invalid', 'mail.file_damaged', {})

const mailOf = (email: Email): MailRead => {
  const text = tidyText((email.text ?? (email.html === undefined ? '' : plainOfHtml(email.html.slice(0, MAX_TEXT_BYTES)))).slice(0, MAX_TEXT_BYTES))
  const values = (key: string): string[] => email.headers.filter(header => header.key === key).map(({ value }) => value)
  const [from = null] = mailboxes(email.from)
  const [sender = null] = mailboxes(email.sender)
  const status = email.attachments.find(({ mimeType }) => mimeType === 'message/delivery-status')
  const returned = email.attachments.find(({ mimeType }) => /^(?:message\/(?:rfc822|global.*)|text\/rfc822-headers)$/.test(mimeType))
  return {
    from,
    sender: sender && sender.email !== from?.email ? sender : null,
    to: [...(email.to ?? []), ...(email.cc ?? []), ...(email.deliveredTo === undefined ? [] : [{ name: '', address: email.deliveredTo }])].flatMap(mailboxes),
    subject: headerLine(email.subject ?? ''),
    messageId: messageIdKey(email.messageId ?? ''),
    references: [...new Set(messageIdKeys([email.references ?? '', email.inReplyTo ?? ''].join(' ')))].slice(-200),
    date: isoOf(email.date),
    text,
    answer: ownWords(text),
    calendars: calendarsOf(email.attachments),
    authResults: values('authentication-results').flatMap(authResultsOf),
    automatic: values('auto-submitted').some(value => !/^\s*no\b/i.test(value)) || values('precedence').some(value => /bulk|list|junk|auto/i.test(value)) || values('list-id').length > 0 || status !== undefined,
    report: status === undefined ? null : deliveryReport(textOf(status), returned === undefined ? '' : textOf(returned)),
  }
}

const mailboxes = (address: Address | undefined): MailAddress[] =>
  address === undefined ? [] : (address.group ?? [address]).flatMap(({ name, address: email = '' }) => (email === '' ? [] : [{ name: headerLine(name), email: headerLine(email) }]))

const isoOf = (date: string | undefined): string | null => {
  const ms = Date.parse(date ?? '')
  return Number.isNaN(ms) ? null : new Date(ms).toISOString()
}

const calendarsOf = (attachments: readonly Attachment[]): LetterCalendar[] => {
  const found = new Map<string, LetterCalendar>()
  for (const attachment of attachments) {
    const { mimeType, filename, method = '' } = attachment
    if (!isCalendarPart(mimeType, filename ?? '') || lengthOf(attachment) > MAX_CALENDAR_BYTES || found.size === MAX_CALENDARS) continue
    const text = textOf(attachment)
    const key = text.replace(/\r\n?/g, '\n').trim()
    const said = /^METHOD:[ \t]*([A-Za-z-]{1,32})[ \t]*$/im.exec(key.slice(0, 20_000))?.[1] ?? method
    // The same calendar stands in the alternative and in the attachment.
    if (!found.has(key)) found.set(key, { method: said.toUpperCase(), text })
  }
  return [...found.values()]
}

const lengthOf = ({ content }: Attachment): number => (typeof content === 'string' ? content.length : content.byteLength)

/** UTF-8, else what China wrote before it. */
const textOf = ({ content }: Attachment): string => {
  if (typeof content === 'string') return content
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return new TextDecoder('gb18030').decode(content)
  }
}

const boundariesIn = (bytes: Uint8Array): number => {
  let count = 0
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) {
    if (bytes[at + 1] === 0x2d && bytes[at + 2] === 0x2d) count += 1
  }
  return count
}
