import type { Series } from '#domain/recurrence/series.ts'
import type { WallTime } from '#domain/time/wall-time.ts'

export type Partstat = 'NEEDS-ACTION' | 'ACCEPTED' | 'DECLINED' | 'TENTATIVE' | 'DELEGATED'
export type AttendeeRole = 'CHAIR' | 'REQ-PARTICIPANT' | 'OPT-PARTICIPANT' | 'NON-PARTICIPANT'
export type Cutype = 'INDIVIDUAL' | 'GROUP' | 'RESOURCE' | 'ROOM' | 'UNKNOWN'
export type EventStatus = 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'
export type Transp = 'OPAQUE' | 'TRANSPARENT'

/** Whom an ORGANIZER names: the address as it is written, without `mailto:`; compare it with `sameAddress`. */
export interface IcsOrganizer {
  readonly name: string | null
  readonly email: string
}

/** An ATTENDEE. What RFC 5545 §3.2 has defaults for is filled with them; `sentBy` is who answers for them (SENT-BY), say an assistant. */
export interface IcsAttendee extends IcsOrganizer {
  readonly partstat: Partstat
  readonly role: AttendeeRole
  readonly cutype: Cutype
  readonly rsvp: boolean
  readonly delegatedTo: readonly string[]
  readonly delegatedFrom: readonly string[]
  readonly sentBy: string | null
}

/**
 * A VEVENT as a series on the clock of one zone (RFC 5545 §3.6.1). All its wall times but `recurrenceId` are in `zone`; times that came in UTC or
 * another zone were brought there. `minutes` is between the clock times of start and end, whole days when `allDay`.
 */
export interface IcsEvent extends Series {
  /** Empty when the file gave none. */
  readonly uid: string
  /** Which occurrence of a series this replaces, by its original start; null for a series or a single event. */
  readonly recurrenceId: WallTime | null
  /** The zone of `recurrenceId` (null floating); `occurrenceIn` brings it to another. */
  readonly recurrenceZone: string | null
  /** `recurrenceId` names a day (VALUE=DATE) and not a time. */
  readonly recurrenceAllDay: boolean
  /** RANGE=THISANDFUTURE: that occurrence and all after it. */
  readonly thisAndFuture: boolean
  /** False in a reply or cancellation without DTSTART; `start` is then `recurrenceId` or, for want of better, the stamp. */
  readonly hasStart: boolean
  readonly summary: string
  readonly description: string
  readonly location: string
  readonly organizer: IcsOrganizer | null
  readonly attendees: readonly IcsAttendee[]
  readonly sequence: number
  /** DTSTAMP in ms since 1970; null when there is none. */
  readonly stamp: number | null
  readonly status: EventStatus | null
  readonly transp: Transp
  readonly comment: string
  /** An http(s) address; never to be opened without the reader's press. */
  readonly url: string | null
  /** For each VALARM, how many minutes before the start it rings; negative after it. */
  readonly alarms: readonly number[]
}

type Needed = 'uid' | 'start' | 'minutes' | 'zone'

/** An event with the usual for what is not said: timed, once, not cancelled, nobody invited. */
export const icsEvent = (parts: Pick<IcsEvent, Needed> & Partial<IcsEvent>): IcsEvent => ({
  allDay: false, rules: [], rdates: [], exdates: [],
  recurrenceId: null, recurrenceZone: parts.zone, recurrenceAllDay: parts.allDay ?? false, thisAndFuture: false, hasStart: true,
  summary: '', description: '', location: '', organizer: null, attendees: [], sequence: 0, stamp: null, status: null, transp: 'OPAQUE',
  comment: '', url: null, alarms: [], ...parts,
})

/** Somebody invited who has not answered yet and is asked to. */
export const icsAttendee = (parts: Pick<IcsAttendee, 'email'> & Partial<IcsAttendee>): IcsAttendee => ({
  name: null, partstat: 'NEEDS-ACTION', role: 'REQ-PARTICIPANT', cutype: 'INDIVIDUAL', rsvp: true, delegatedTo: [], delegatedFrom: [], sentBy: null, ...parts,
})
