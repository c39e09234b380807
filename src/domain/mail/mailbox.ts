import type { Day } from '../time/day.ts'
import { messageIdKeys } from './letter.ts'
import type { MailAccount } from './mail-account.ts'
import type { MailRead } from './mail-read.ts'

/** How far a mailbox was read: no UID up to `lastUid` is looked at again while UIDVALIDITY stays (RFC 3501 §2.3.1.1). */
export interface MailboxState {
  readonly uidValidity: string
  readonly lastUid: number
}

/** Which text mails are answers to us; mails with a calendar are taken from anybody. */
export interface Wanted {
  /** Message-IDs of our letters as they are compared (`messageIdKey`). */
  readonly messageIds: ReadonlySet<string>
  /** What stands behind a + in addresses we gave out: `lin+r7@example.com` is `r7`. */
  readonly tags: ReadonlySet<string>
  /** A mailbox not read before, or numbered anew, is read from the mails of that day on; null: from its beginning. */
  readonly since: Day | null
}

export interface FoundMail extends MailRead {
  readonly uid: number
}

/**
 * A stretch of a mailbox: what in it is for us, and how far one has come with it. Save both in one transaction, then a crash loses and doubles
 * nothing. After `isAnew` (UIDVALIDITY changed) mails come that came before: tell them by Message-ID.
 */
export interface MailBatch {
  readonly mails: readonly FoundMail[]
  readonly state: MailboxState
  readonly isAnew: boolean
  /** Mails looked at so far, how many there are to look at, and those no reader could read. */
  readonly seen: number
  readonly of: number
  readonly unreadable: number
}

/** Looks for answers in a reader's own mailbox. Nothing in it is marked, moved or deleted. */
export interface MailReader {
  /** Fails with a `mail.*` key when the mailbox cannot be read; what was handed out until then holds. */
  readonly poll: (account: MailAccount, secret: string, state: MailboxState | null, wanted: Wanted) => AsyncIterable<MailBatch>
  /** Signs in and opens the mailbox, for the test button. Fails with a `mail.*` key for each cause. */
  readonly verifyReading: (account: MailAccount, secret: string) => Promise<void>
}

/** Where to go on: from the start when it was never read, or its numbers mean other mails now. */
export const startOf = (state: MailboxState | null, uidValidity: string): { readonly after: number, readonly isAnew: boolean } =>
  state?.uidValidity === uidValidity ? { after: state.lastUid, isAnew: false } : { after: 0, isAnew: state !== null }

/** Whether these header lines (In-Reply-To, References and those of recipients) name a letter or an address of ours. */
export const isAnswer = (headers: string, { messageIds, tags }: Wanted): boolean =>
  messageIdKeys(headers).some(id => messageIds.has(id)) || [...headers.matchAll(/\+([\w.-]{1,64})@/g)].some(([, tag]) => tags.has(tag ?? ''))
