/** How long a mail server may take, in ms. Injected, so that tests need not wait. */
export interface MailTimes {
  /** Name, connection and TLS. */
  readonly connect: number
  /** The first line. */
  readonly greeting: number
  /** Without a byte, at any later moment. */
  readonly silence: number
  /** How long a connection is kept for the next letter. */
  readonly kept: number
}

export const MAIL_TIMES: MailTimes = { connect: 20_000, greeting: 20_000, silence: 60_000, kept: 20_000 }

/** What both gateways are made with. `ca`: certificates to trust besides the machine's, PEM. */
export interface MailWorld {
  readonly times?: MailTimes
  readonly ca?: string
}

/** Largest mail that is read whole, in bytes. */
export const MAX_MAIL_BYTES = 25 * 1024 * 1024
/** Largest calendar taken from a mail; interop.md §5.4 (12). */
export const MAX_CALENDAR_BYTES = 1024 * 1024
/** As much of a text answer as is read. */
export const MAX_TEXT_BYTES = 256 * 1024
/** Calendars taken from one mail. */
export const MAX_CALENDARS = 20
