import type { MailAddress } from './mail-address.ts'
import type { AuthResult } from './auth-results.ts'
import type { LetterCalendar } from './letter.ts'

/** A mail as we read it, whoever wrote it: nothing of it is to be trusted. */
export interface MailRead {
  readonly from: MailAddress | null
  /** Who handed it in, when that is not `from`. */
  readonly sender: MailAddress | null
  /** To, Cc and Delivered-To. */
  readonly to: readonly MailAddress[]
  readonly subject: string
  /** Message-IDs as they are compared (`messageIdKey`); empty and none where there is no header. */
  readonly messageId: string
  readonly references: readonly string[]
  /** ISO 8601 in UTC, or null when it says none that can be read. */
  readonly date: string | null
  /** The text, out of HTML when there is nothing else. */
  readonly text: string
  /** The text without what it quotes and without a signature. */
  readonly answer: string
  /** Each calendar once; METHOD of the text wins over the MIME type's; empty when neither says one. */
  readonly calendars: readonly LetterCalendar[]
  /** What servers on its way say they found, the nearest first. */
  readonly authResults: readonly AuthResult[]
  /** Written by a machine: out of office, a mailing list, a report (RFC 3834). */
  readonly automatic: boolean
  readonly report: DeliveryReport | null
}

/** What a server reports of a letter it could not deliver (RFC 3464). */
export interface DeliveryReport {
  /** The letter's Message-ID as it is compared, null when the report does not say. */
  readonly messageId: string | null
  readonly recipients: readonly { readonly email: string, readonly action: string, readonly status: string, readonly said: string }[]
}
