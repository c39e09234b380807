import { createHash } from 'node:crypto'
import { type Letter, tidyLetter } from '#domain/mail/letter.ts'
import type { MailAddress } from '#domain/mail/mail-address.ts'

/**
 * A letter as it goes over the wire, the same bytes each time: `mixed{ alternative{ text, html, text/calendar; method }, application/ics }`,
 * the shape Google sends and Outlook reads (interop.md §5.3); without a calendar only what there is of `alternative`. Fails as `tidyLetter` does.
 */
export const composeLetter = async (letter: Letter): Promise<Buffer> => {
  const { messageId, at, from, to, cc, replyTo, references, subject, text, html, calendar } = tidyLetter(letter)
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  return new MailComposer({
    messageId,
    date: new Date(at),
    from: named(from),
    to: to.map(named),
    cc: cc.map(named),
    ...(replyTo && { replyTo: named(replyTo) }),
    ...(references.length > 0 && { inReplyTo: references[references.length - 1] ?? '', references: [...references] }),
    subject,
    text,
    ...(html !== null && { html }),
    // Base64 keeps the folded lines of the calendar as they are.
    ...(calendar && { icalEvent: { method: calendar.method, filename: 'invite.ics', content: calendar.text, contentTransferEncoding: 'base64' as const } }),
    baseBoundary: createHash('sha256').update(messageId).digest('hex').slice(0, 24),
    newline: '\r\n',
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile().build()
}

const named = ({ name, email }: MailAddress) => ({ name, address: email })
