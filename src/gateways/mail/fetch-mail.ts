import type { FetchBodyPartQuery, ImapFlow } from 'imapflow'
import type { MailRead } from '#domain/mail/mail-read.ts'
import { calendarParts, type MimePart, reportParts, textPart } from '#domain/mail/mime-part.ts'
import { MAX_CALENDAR_BYTES, MAX_CALENDARS, MAX_TEXT_BYTES } from './mail-limits.ts'
import { readMail } from './read-mail.ts'

/** Base64 takes four bytes for three, and a line end. */
const encoded = (bytes: number): number => Math.ceil((bytes * 4) / 3 * 1.03)

const MAX_HEADER_BYTES = 256 * 1024

/** The parts of a mail that may concern us, each with the most that is fetched of it. */
export const partsFor = (root: MimePart): { readonly part: string, readonly maxLength: number }[] => {
  const text = textPart(root)
  const calendars = calendarParts(root, MAX_CALENDARS, encoded(MAX_CALENDAR_BYTES))
  return [
    ...(text === null ? [] : [{ part: text.part, maxLength: encoded(MAX_TEXT_BYTES) }]),
    ...reportParts(root).map(({ part }) => ({ part, maxLength: 64 * 1024 })),
    ...calendars.filter(({ part }) => part !== text?.part).map(({ part, size }) => ({ part, maxLength: size })),
  ]
}

/** Whether calendars, a report on a delivery, or neither is in a mail. */
export const kindOf = (root: MimePart): 'calendar' | 'report' | 'other' =>
  calendarParts(root, 1, encoded(MAX_CALENDAR_BYTES)).length > 0 ? 'calendar' : reportParts(root).length > 0 ? 'report' : 'other'

/**
 * Fetches of one mail its headers and what may concern us, and reads it. All by BODY.PEEK, which marks nothing as seen. Null when the mail is
 * gone; fails as `readMail`.
 */
export const fetchMail = async (client: ImapFlow, uid: number, root: MimePart): Promise<MailRead | null> => {
  const parts = partsFor(root)
  const isWhole = root.children.length === 0
  const asked: FetchBodyPartQuery[] = [
    { key: 'HEADER', maxLength: MAX_HEADER_BYTES },
    ...(isWhole
      ? [{ key: 'TEXT', maxLength: parts[0]?.maxLength ?? encoded(MAX_CALENDAR_BYTES) }]
      : parts.flatMap(({ part, maxLength }) => [{ key: `${part}.MIME`, maxLength: MAX_HEADER_BYTES }, { key: part, maxLength }])),
  ]
  const found = await client.fetchOne(String(uid), { uid: true, bodyParts: asked }, { uid: true })
  if (found === false) return null
  const bytesOf = (key: string): Buffer => found.bodyParts?.get(key.toLowerCase()) ?? Buffer.alloc(0)
  const header = found.headers ?? Buffer.alloc(0)
  if (isWhole) return readMail(Buffer.concat([header, bytesOf('TEXT')]))
  return readMail(assembled(header, parts.map(({ part }) => Buffer.concat([bytesOf(`${part}.MIME`), bytesOf(part)]))))
}

/** A mail of the same headers that has only these parts. */
const assembled = (header: Buffer, parts: readonly Buffer[]): Buffer => {
  const kept = header.toString('latin1').replace(/\r?\n\r?\n[^]*$/, '\r\n').replace(/^(?:Content-[\w-]+|MIME-Version):.*(?:\r?\n[ \t].*)*\r?\n/gim, '')
  const boundary = boundaryFor(parts)
  return Buffer.concat([
    Buffer.from(`${kept.replace(/[\r\n]*$/, '\r\n')}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n`, 'latin1'),
    ...parts.flatMap(part => [Buffer.from(`--${boundary}\r\n`), part, Buffer.from('\r\n')]),
    Buffer.from(`--${boundary}--\r\n`),
  ])
}

/** A line that stands in none of the parts: what a stranger wrote must not end them. */
const boundaryFor = (parts: readonly Buffer[]): string => {
  for (let at = 0; ; at += 1) {
    const boundary = `xucha-parts-${at}`
    if (!parts.some(part => part.includes(`--${boundary}`))) return boundary
  }
}
