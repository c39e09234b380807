import type { WallTime } from '#domain/time/wall-time.ts'
import { sameAddress } from './address.ts'
import type { IcsAttendee, IcsEvent } from './event.ts'
import type { IcsCalendar } from './read-calendar.ts'

/** Another time somebody proposes, on the clock they wrote it in (`moveWall` brings it to ours). */
export interface ProposedTime {
  readonly start: WallTime
  readonly minutes: number
  readonly zone: string | null
  readonly allDay: boolean
}

/** What somebody answered to an invitation (RFC 5546 §3.2.3, 3.2.7). The organizer is often missing (Exchange) and is not asked for. */
export interface IcsReply {
  readonly method: 'REPLY' | 'COUNTER'
  readonly uid: string
  /** Of a reply to one occurrence; `occurrenceIn(reply, series)` tells which one on our clock. Null for the whole series. */
  readonly recurrenceId: WallTime | null
  readonly recurrenceZone: string | null
  readonly recurrenceAllDay: boolean
  readonly sequence: number
  readonly stamp: number | null
  /** Who answers, and how. Believe it only when the mail is from them, and they are invited. */
  readonly attendee: IcsAttendee
  /** The others named: whom it is delegated to, or, in some programs' counters, everybody. */
  readonly others: readonly IcsAttendee[]
  readonly comment: string
  readonly proposed: ProposedTime | null
}

const answered = ({ partstat, delegatedFrom }: IcsAttendee): boolean => partstat !== 'NEEDS-ACTION' && delegatedFrom.length === 0

/**
 * Who speaks: the mail's sender where named (or whoever has them answer), else one who delegates, else the first with an answer, else the first.
 * Never the organizer, whom some programs name among the attendees, as having accepted.
 */
const speakerOf = ({ attendees, organizer }: IcsEvent, from: string | null): IcsAttendee | undefined => {
  const guests = attendees.filter(({ email }) => organizer === null || !sameAddress(email, organizer.email))
  return (from === null ? undefined : guests.find(({ email, sentBy }) => sameAddress(email, from) || (sentBy !== null && sameAddress(sentBy, from))))
    ?? guests.find(({ partstat }) => partstat === 'DELEGATED') ?? guests.find(answered) ?? guests[0]
}

const replyOf = (event: IcsEvent, method: IcsReply['method'], from: string | null): readonly IcsReply[] => {
  const attendee = speakerOf(event, from)
  if (attendee === undefined || event.uid === '') return []
  const { uid, recurrenceId, recurrenceZone, recurrenceAllDay, sequence, stamp, comment, start, minutes, zone, allDay } = event
  const proposed = method === 'COUNTER' && event.hasStart ? { start, minutes, zone, allDay } : null
  const others = event.attendees.filter((other) => other !== attendee)
  return [{ method, uid, recurrenceId, recurrenceZone, recurrenceAllDay, sequence, stamp, attendee, others, comment, proposed }]
}

/**
 * The replies and counter-proposals a calendar holds, one for each event in it; none when its METHOD is another. `method` is the mail part's own, for files without;
 * `from` is the mail's sender, who is then taken for the one who speaks when several are named.
 */
export const readReply = (calendar: IcsCalendar, { method = null, from = null }: { readonly method?: string | null; readonly from?: string | null } = {}): readonly IcsReply[] => {
  const meant = calendar.method ?? method?.toUpperCase() ?? null
  return meant === 'REPLY' || meant === 'COUNTER' ? calendar.events.flatMap((event) => replyOf(event, meant, from)) : []
}
