import type { MeetingId, StrayAnswerId } from '../base/ids.ts'
import type { Answered, Mentioned } from './attendance.ts'

/** An answer to a series of ours that nobody invited sent, or that says to be from somebody else (对不上的答复). It changes nothing until the reader says whose it is. */
export interface StrayAnswer extends Answered {
  readonly id: StrayAnswerId
  readonly meetingId: MeetingId
  /** Who sent it, as the mail says. */
  readonly from: Mentioned
  /** For whom it says to answer, by e-mail: an attendee, or the sender himself. */
  readonly attendee: string
  /** Whether the reader's own mail server says that the sender is not who the mail says. */
  readonly forged: boolean
  /** When it was read, ms since 1970. */
  readonly readAt: number
}

/** Of one series no more are kept: whoever knows its UID can send any number. */
export const MOST_STRAYS = 20

/** Whether one takes the other's place: from the same address about the same talk, for the same person. */
export const isAnewOf = (one: StrayAnswer, other: StrayAnswer): boolean =>
  one.from.email.toLowerCase() === other.from.email.toLowerCase() && one.recurrenceId === other.recurrenceId && one.attendee.toLowerCase() === other.attendee.toLowerCase()
