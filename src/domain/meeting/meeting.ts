import type { ContactId, MeetingId, PlanLineId } from '../base/ids.ts'
import type { Format } from '../interaction/format.ts'
import type { WallTime } from '../time/wall-time.ts'

/**
 * A series of talks, or a single one (会面): wall-clock time in an IANA zone, so that lunch stays at noon when a zone changes its clocks
 * (invariant 7). One UID for ever, and SEQUENCE never goes down (invariant 6; RFC 5545 3.8.4.7, 3.8.7.4).
 */
export interface Meeting {
  readonly id: MeetingId
  readonly uid: string
  readonly sequence: number
  /** What stands in both calendars (SUMMARY). */
  readonly title: string
  readonly format: Format
  /** Whom it is with, each once, at least one. */
  readonly contactIds: readonly ContactId[]
  /** The line of the plan it locks (P5), or null. */
  readonly planLineId: PlanLineId | null
  /** The first start. */
  readonly start: WallTime
  readonly minutes: number
  readonly zone: string
  /** RRULE (RFC 5545 3.3.10), or null for a single talk. */
  readonly rule: string | null
  /** Original starts that were taken out (EXDATE), ascending: an occurrence that is called off. */
  readonly exdates: readonly WallTime[]
  readonly place: string
  /** The words of the invitation (DESCRIPTION); they leave, so nothing private stands here (invariant 8). */
  readonly text: string
  /** Called off as a whole. */
  readonly cancelled: boolean
  /** The series of which this one is the later part (this and following). */
  readonly follows: MeetingId | null
  /** What the others were last told, by letter or by words the reader passed on; null while it is mine alone. What is to be told follows from it (`noticesOf`). */
  readonly told: Told | null
}

/** A series as calendars know it. */
export type Times = Pick<Meeting, 'sequence' | 'title' | 'contactIds' | 'start' | 'minutes' | 'zone' | 'rule' | 'exdates' | 'place' | 'text' | 'cancelled'>

/** An occurrence as calendars know it. */
export interface InstanceTime {
  readonly recurrenceId: WallTime
  readonly start: WallTime
  readonly minutes: number
  readonly place: string | null
  readonly sequence: number
  readonly cancelled: boolean
}

export interface Told {
  readonly series: Times
  /** Those that do not follow the rule. */
  readonly instances: readonly InstanceTime[]
}

export type MeetingDraft = Omit<Meeting, 'id' | 'uid' | 'sequence' | 'exdates' | 'cancelled' | 'follows' | 'told'>
