import type { ActId, ContactId, MeetingId, MessageId } from '../base/ids.ts'
import type { WallTime } from '../time/wall-time.ts'
import type { Letter } from './letter.ts'

/** What a letter settles once it is decided: the others are told of a series, of a talk its topic, summary or thanks are out, an introducer is told what came of it, or a proposal of another time is declined. */
export const SETTLEMENTS = ['told', 'topic', 'summary', 'thanks', 'introduction', 'counter'] as const
export type Settlement = (typeof SETTLEMENTS)[number]

/** A letter the reader decided to send (发出的信); never changed. How far it came is its `Delivery`. */
export interface Message {
  readonly id: MessageId
  /** A `reminder` goes to the reader alone; the clock decided it, no act. */
  readonly kind: 'invitation' | 'letter' | 'reminder'
  /** The act it was decided in, together with the others of it. */
  readonly decidedIn: ActId
  /** ms since 1970. */
  readonly decidedAt: number
  readonly meetingId: MeetingId | null
  readonly recurrenceId: WallTime | null
  readonly contactIds: readonly ContactId[]
  readonly settles: readonly Settlement[]
  readonly letter: Letter
}

/**
 * `waiting` until its time comes; `sending` while a process has it; `sent` when the server answers for it; `refused` when it did not go and will not of
 * itself; `unsure` when it was handed over and no word came back, so that only the reader can say whether it arrived.
 */
export const DELIVERY_STATES = ['waiting', 'sending', 'sent', 'refused', 'unsure'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** Why a letter did not go, as a failure's key and values. */
export interface DeliveryProblem {
  readonly key: string
  readonly values: Readonly<Record<string, string>>
}

/** How far a message came. Not part of what can be undone: what has left has left. */
export interface Delivery {
  readonly messageId: MessageId
  readonly state: DeliveryState
  readonly attempts: number
  /** When it is looked at next, ms since 1970: its time to go, or while it is sending the moment its process is given up; null when nothing is to come. */
  readonly nextAt: number | null
  readonly problem: DeliveryProblem | null
  readonly sentAt: number | null
  /** Which process has it in hand. */
  readonly claim: string | null
  /** Whether all but the end of it may have reached the server: from here on a silence means anything. */
  readonly handed: boolean
}

/** So long a letter stays where it can be taken back, in ms. */
export const TAKE_BACK_MS = 10_000

/** A process that has said nothing for so long is given up, in ms. Whoever was given up hands nothing over any more. */
export const LEASE_MS = 120_000

/** A letter that should have gone longer ago than this (a server that was off, a backup restored) is not sent without asking, in ms. */
export const STALE_MS = 12 * 3_600_000

const MINUTE_MS = 60_000
const WAITS = [1, 5, 15, 60, 240] as const

/** How long to wait, in ms, after so many attempts that failed for the moment; null: no more of itself. */
export const waitAfter = (attempts: number): number | null => {
  const minutes = WAITS[attempts - 1]
  return minutes === undefined ? null : minutes * MINUTE_MS
}
