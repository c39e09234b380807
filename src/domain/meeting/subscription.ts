import type { DeliveryProblem } from '../mail/message.ts'

/** What a server said of a calendar it gave, to be asked next time whether it is still the same (RFC 9110 §8.8). */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** What came of asking for a calendar at its address; `host`: that of the address, with its port. */
export type CalendarAnswer = { readonly kind: 'same' } | ({ readonly kind: 'calendar'; readonly host: string; readonly bytes: Uint8Array } & Validators)

/** What is shown of a calendar's address; the whole of it is a secret. */
export interface AddressShown {
  readonly host: string
  /** Its last four letters; '' of a short one. */
  readonly end: string
}

/** A calendar subscribed to: where it is read, and how far that came. Not of the reader's making, so not in the change log. */
export interface Subscription extends Validators {
  /** What its events lie under: `BusyCalendar.contentId`. */
  readonly contentId: string
  /** The address, sealed. */
  readonly address: string
  /** The SHA-256 of what was read last, and how it was read: read another way it is read anew. */
  readonly digest: string
  readonly readAs: string
  readonly events: number
  /** When it is asked for next, ms since 1970. */
  readonly nextAt: number
  /** When what is here was last known to be what is there, ms since 1970. */
  readonly refreshedAt: number
  /** How often it failed since. */
  readonly failures: number
  readonly problem: DeliveryProblem | null
}

const MINUTE_MS = 60_000
const EVERY_MS = 30 * MINUTE_MS
const SELDOM_MS = 24 * 60 * MINUTE_MS
/** As much of a wait is chance, so that not everyone asks at once. */
const SPREAD = 0.2

/** How long it is left alone, in ms: half an hour, twice as long after each failure, a day at most; of that the last fifth as `chance` (0 to 1) has it. */
export const waitForNext = (failures: number, chance: number): number => {
  const whole = Math.min(EVERY_MS * 2 ** Math.min(failures, 10), SELDOM_MS)
  return Math.round(whole * (1 - SPREAD * (1 - chance)))
}
