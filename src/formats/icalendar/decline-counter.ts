import type { WallTime } from '#domain/time/wall-time.ts'
import { icsAttendee, icsEvent, type IcsEvent, type IcsOrganizer } from './event.ts'

/** A counter-proposal that is declined, as it was made: by whom, for which instance, under which SEQUENCE, for when (on the clock of `zone`). */
export interface DeclinedCounter {
  readonly uid: string
  readonly summary: string
  readonly zone: string
  /** Null for the whole series or a single event: then RECURRENCE-ID must not be there. */
  readonly recurrenceId: WallTime | null
  readonly sequence: number
  readonly proposed: { readonly start: WallTime; readonly minutes: number }
  readonly organizer: IcsOrganizer
  readonly attendee: IcsOrganizer
  readonly comment: string
}

/**
 * The event of a METHOD:DECLINECOUNTER (RFC 5546 §3.2.8): UID and SEQUENCE as the counter had them, the organizer, nobody but whoever proposed, and
 * the time that will not be. Written with the `DECLINECOUNTER` method of `writeCalendar`; no rule and no alarm belong into it.
 */
export const declineCounterEvent = ({ uid, summary, zone, recurrenceId, sequence, proposed: { start, minutes }, organizer, attendee, comment }: DeclinedCounter): IcsEvent =>
  icsEvent({ uid, summary, start, minutes, zone, recurrenceId, sequence, organizer, attendees: [icsAttendee(attendee)], comment })
