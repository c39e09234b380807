import type { Failure } from '../base/failure.ts'
import type { Letter } from './letter.ts'
import type { MailAccount } from './mail-account.ts'

/** One who was refused a letter, and what the server said. */
export interface RefusedRecipient {
  readonly email: string
  readonly response: string
}

/**
 * How it went. `accepted`: the server answers for it now; some of several recipients may have been refused. `permanent`: the same letter
 * would be refused again. `transient`: it did not go and may later. `unknown`: the connection broke after the whole letter was handed over and
 * before the server's word; it may have gone, so it must not be sent again by itself (RFC 5321 §4.5.4.1 does; we rather ask than double).
 */
export type Sent =
  | { readonly kind: 'accepted', readonly response: string, readonly refused: readonly RefusedRecipient[] }
  | {
    readonly kind: 'refused'
    readonly why: 'permanent' | 'transient' | 'unknown'
    /** The cause, in the reader's language. */
    readonly failure: Failure
    /** SMTP reply code, null when the server said nothing. */
    readonly code: number | null
    readonly response: string
    readonly refused: readonly RefusedRecipient[]
  }

/** Sends letters by a reader's own server. */
export interface MailSender {
  /**
   * Never throws for what a server or a network does. Fails as `tidyLetter` does. `beforeEnd` is waited for when all but the end of the letter was handed
   * over: until it resolves no server can have taken it, and when it throws the letter does not go.
   */
  readonly send: (account: MailAccount, secret: string, letter: Letter, beforeEnd?: () => Promise<void>) => Promise<Sent>
  /** Signs in and asks whether one may send from that address; nothing is sent. Fails with a `mail.*` key for each cause. */
  readonly verify: (account: MailAccount, secret: string) => Promise<void>
  /** Ends every connection that is kept for the next letter. */
  readonly close: () => Promise<void>
}

/** What an SMTP reply says of sending the same letter again: 5yz never, but for 503, which speaks of the session (RFC 5321 §4.2.1). */
export const finalityOf = (code: number | null): 'permanent' | 'transient' => (code !== null && code >= 500 && code !== 503 ? 'permanent' : 'transient')
