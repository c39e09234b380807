import { Failure } from '../base/failure.ts'
import type { MeetingId } from '../base/ids.ts'
import { readRule, ruleText } from '../recurrence/rule.ts'
import { occurrencesOf } from '../recurrence/series.ts'
import type { WallTime } from '../time/wall-time.ts'
import { instantOf } from '../time/zone-time.ts'
import type { Meeting } from './meeting.ts'
import type { Occurrence } from './occurrence.ts'
import { NEVER, seriesOf } from './series-of.ts'

/** A series with those of its occurrences that have something of their own. */
export interface SeriesState {
  readonly meeting: Meeting
  readonly occurrences: readonly Occurrence[]
}

/** What can be said anew of a whole series. */
export type MeetingPatch = Partial<Pick<Meeting, 'title' | 'format' | 'contactIds' | 'start' | 'minutes' | 'zone' | 'rule' | 'place' | 'text' | 'planLineId'>>

/** What calendars must hear of with a higher SEQUENCE (RFC 5546 2.1.4): when, how often, where. */
const WEIGHTY = ['start', 'minutes', 'zone', 'rule', 'place'] as const

/** The series with something said anew of all of it. SEQUENCE rises when calendars have to act on it. */
export const changedMeeting = (meeting: Meeting, patch: MeetingPatch): Meeting => {
  const after = { ...meeting, ...patch }
  return WEIGHTY.some(field => after[field] !== meeting[field]) ? { ...after, sequence: meeting.sequence + 1 } : after
}

/** The series called off as a whole. */
export const cancelledMeeting = (meeting: Meeting): Meeting => (meeting.cancelled ? meeting : { ...meeting, cancelled: true, sequence: meeting.sequence + 1 })

/** An instance's SEQUENCE stands above its own and its series' (interop §5.3). */
const nextSequence = (meeting: Meeting, occurrence: Occurrence): number => Math.max(meeting.sequence, occurrence.sequence) + 1

/** One occurrence at another time, of another length or elsewhere. Fails with `meeting.held_stands` for one that was held. */
export const movedOccurrence = (meeting: Meeting, occurrence: Occurrence, to: Partial<Pick<Occurrence, 'start' | 'minutes' | 'place'>>): Occurrence => {
  if (occurrence.interactionId !== null) throw Failure.of('conflict', 'meeting.held_stands', {})
  const after = { ...occurrence, ...to }
  const same = after.start === occurrence.start && after.minutes === occurrence.minutes && after.place === occurrence.place && !occurrence.cancelled
  return same ? occurrence : { ...after, cancelled: false, sequence: nextSequence(meeting, occurrence) }
}

/** One occurrence called off: it is taken out of the series (EXDATE) and remembered as cancelled. Fails with `meeting.held_stands` for one that was held. */
export const cancelledOccurrence = (meeting: Meeting, occurrence: Occurrence): { readonly meeting: Meeting; readonly occurrence: Occurrence } => {
  if (occurrence.interactionId !== null) throw Failure.of('conflict', 'meeting.held_stands', {})
  if (occurrence.cancelled) return { meeting, occurrence }
  return {
    meeting: { ...meeting, exdates: [...new Set([...meeting.exdates, occurrence.recurrenceId])].sort() },
    occurrence: { ...occurrence, cancelled: true, sequence: nextSequence(meeting, occurrence) },
  }
}

/**
 * This and all that follow, said anew: the series ends before `from`, and another begins there with a UID of its own, which all calendars read
 * alike (interop §5.3). Occurrences behind it that have something of their own go along, the n-th to the n-th, where the new rule gives them.
 * Fails with `meeting.no_such_occurrence` when the rule gives none at `from`.
 */
export const splitSeries = (
  { meeting, occurrences }: SeriesState, from: WallTime, patch: MeetingPatch, fresh: { readonly id: MeetingId; readonly uid: string },
): { readonly before: Meeting; readonly after: Meeting; readonly occurrences: readonly Occurrence[] } => {
  const later = startsFrom(meeting, from)
  if (later[0] !== from || meeting.rule === null) throw Failure.of('not_found', 'meeting.no_such_occurrence', {})
  const rule = readRule(meeting.rule)
  const left = rule.count === null ? null : startsFrom({ ...meeting, exdates: [] }, from).length
  const before: Meeting = {
    ...meeting, sequence: meeting.sequence + 1, exdates: meeting.exdates.filter(start => start < from),
    rule: ruleText({ ...rule, count: null, until: { kind: 'utc', instant: (instantOf(from, meeting.zone) ?? 0) - 1_000 } }),
  }
  const after: Meeting = {
    ...meeting, ...fresh, sequence: 0, start: from, rule: ruleText(left === null ? rule : { ...rule, count: left }), follows: meeting.id, exdates: [], told: null, ...patch,
  }
  const moved = later.length === 0 ? [] : startsFrom(after, after.start)
  const taken = occurrences.filter(one => one.recurrenceId >= from && one.interactionId === null && !one.cancelled)
  return {
    before, after,
    occurrences: taken.flatMap(one => {
      const start = moved[later.indexOf(one.recurrenceId)]
      return start === undefined ? [] : [{ ...one, meetingId: after.id, recurrenceId: start, start, minutes: after.minutes, sequence: 0 }]
    }),
  }
}

const AT_MOST = 520

const startsFrom = (meeting: Meeting, from: WallTime): readonly WallTime[] => [...occurrencesOf(seriesOf(meeting), { from, to: NEVER, limit: AT_MOST })]
