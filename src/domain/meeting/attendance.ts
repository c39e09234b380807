import type { AttendanceId, ContactId, MeetingId } from '../base/ids.ts'
import type { WallTime } from '../time/wall-time.ts'

/** What a person answered to an invitation (RFC 5545 3.2.12). */
export const PARTSTATS = ['needs_action', 'accepted', 'declined', 'tentative', 'delegated'] as const
export type PartStat = (typeof PARTSTATS)[number]

/** Somebody as a mail or a calendar names them; the name may be ''. */
export interface Mentioned {
  readonly name: string
  readonly email: string
}

/** As it is kept, however long it was written. */
export const mentioned = ({ name, email }: Mentioned): Mentioned => ({ name: name.slice(0, 200), email: email.slice(0, 320) })

/** What was answered, whoever did; fields that most answers lack are left out. */
export interface Answered {
  /** The instance answered about, or null for the series. */
  readonly recurrenceId: WallTime | null
  readonly partStat: PartStat
  readonly comment: string
  /** SEQUENCE and DTSTAMP (ms since 1970) of the answer: an older one never overrides a newer (RFC 5546 2.1.5). */
  readonly sequence: number
  readonly stamp: number
  /** Another time they propose (COUNTER), open until it is decided. */
  readonly proposed: { readonly start: WallTime; readonly minutes: number } | null
  /** Whom they send in their place (DELEGATED-TO). */
  readonly delegatedTo?: Mentioned
}

/** The last answer of one person to a series, or to one of its occurrences. */
export interface Attendance extends Answered {
  readonly id: AttendanceId
  readonly meetingId: MeetingId
  readonly contactId: ContactId
  /** Who answered for them (代答): an assistant. */
  readonly answeredBy?: Mentioned
}

/** Whether an answer is newer than the one known. */
export const isNewer = (answer: Pick<Attendance, 'sequence' | 'stamp'>, known: Pick<Attendance, 'sequence' | 'stamp'> | null): boolean =>
  known === null || answer.sequence > known.sequence || (answer.sequence === known.sequence && answer.stamp >= known.stamp)
