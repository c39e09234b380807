import { Failure } from '../base/failure.ts'
import type { MeetingId } from '../base/ids.ts'
import { readRule, ruleText } from '../recurrence/rule.ts'
import { MOST_OCCURRENCES, occurrencesOf } from '../recurrence/series.ts'
import type { WallTime } from '../time/wall-time.ts'
import { dayOf } from '../time/wall-time.ts'
import { instantOf } from '../time/zone-time.ts'
import { checkedMeeting } from './checked.ts'
import type { Meeting } from './meeting.ts'
import type { Occurrence } from './occurrence.ts'
import { seriesOf } from './series-of.ts'
import { shiftedRule } from './shifted-rule.ts'
import { gives, type SeriesState, startsFrom } from './talks.ts'

/** What can be said anew of a whole series. */
export type MeetingPatch = Partial<Pick<Meeting, 'title' | 'format' | 'contactIds' | 'start' | 'minutes' | 'zone' | 'rule' | 'place' | 'text' | 'planLineId'>>

/** What calendars must hear of with a higher SEQUENCE (RFC 5546 2.1.4): when, how often, where. */
const WEIGHTY = ['start', 'minutes', 'zone', 'rule', 'place'] as const

/** So many talks ahead an occurrence with something of its own is looked for when its series is said anew. */
const AHEAD = 520

/**
 * The series with something said anew of all of it, as it is kept: its rule goes along when only its first talk moves to another day. SEQUENCE rises when
 * calendars have to act on it. Fails with the keys of `checkedMeeting`.
 */
export const changedMeeting = (meeting: Meeting, patch: MeetingPatch): Meeting => {
  const { start = meeting.start, rule = meeting.rule } = patch
  const along = patch.rule === undefined && rule !== null ? shiftedRule(rule, dayOf(meeting.start), dayOf(start)) : rule
  const after = checkedMeeting({ ...meeting, ...patch, rule: along })
  return WEIGHTY.some(field => after[field] !== meeting[field]) ? { ...after, sequence: meeting.sequence + 1 } : after
}

/**
 * The same with its occurrences: those the new rule still gives stay, the n-th to come of the others goes to the n-th to come of the new ones where nothing
 * else is, with all that was prepared for it; what was called off stays so where the rule still has it. What was held, or lies before `now`, stays as it
 * was. Fails with `meeting.held_stands` when a single talk that was held is moved.
 */
export const changedSeries = ({ meeting, occurrences }: SeriesState, patch: MeetingPatch, now: WallTime): SeriesState => {
  const changed = changedMeeting(meeting, patch)
  const moves = changed.start !== meeting.start || changed.rule !== meeting.rule || changed.zone !== meeting.zone
  if (moves && meeting.rule === null && occurrences.some(one => one.interactionId !== null)) throw Failure.of('conflict', 'meeting.held_stands', {})
  const off = [...new Set([...meeting.exdates, ...occurrences.filter(one => one.cancelled).map(one => one.recurrenceId)])].sort()
  const after = { ...changed, exdates: off.filter(start => (start < now && meeting.exdates.includes(start)) || gives(changed, start)) }
  const sized = occurrences.map(one => (one.interactionId === null && one.minutes === meeting.minutes ? { ...one, minutes: after.minutes } : one))
  return { meeting: after, occurrences: moves ? taken(meeting, after, sized, meeting.rule === null ? meeting.start : now) : sized }
}

const taken = (before: Meeting, after: Meeting, occurrences: readonly Occurrence[], now: WallTime): readonly Occurrence[] => {
  const [old, next] = [startsFrom(before, now, AHEAD), startsFrom(after, before.rule === null ? after.start : now, AHEAD)]
  const stays = (one: Occurrence): boolean => one.interactionId !== null || one.cancelled || gives(after, one.recurrenceId)
  const occupied = new Set(occurrences.filter(stays).map(one => one.recurrenceId))
  return occurrences.map(one => {
    const start = stays(one) ? undefined : next[old.indexOf(one.recurrenceId)]
    if (start === undefined || occupied.has(start)) return one
    occupied.add(start)
    return { ...one, recurrenceId: start, start, minutes: after.minutes, sequence: 0 }
  })
}

/** The series called off as a whole. */
export const cancelledMeeting = (meeting: Meeting): Meeting => (meeting.cancelled ? meeting : { ...meeting, cancelled: true, sequence: meeting.sequence + 1 })

/** An instance's SEQUENCE stands above its own and its series' (interop §5.3). */
const nextSequence = (meeting: Meeting, occurrence: Occurrence): number => Math.max(meeting.sequence, occurrence.sequence) + 1

/** A series and one of its occurrences, after something happened to the latter. */
export interface OneChanged {
  readonly meeting: Meeting
  readonly occurrence: Occurrence
}

/** One occurrence at another time, of another length or elsewhere; one that was called off is on again. Fails with `meeting.held_stands` for one that was held. */
export const movedOccurrence = (meeting: Meeting, occurrence: Occurrence, to: Partial<Pick<Occurrence, 'start' | 'minutes' | 'place'>>): OneChanged => {
  if (occurrence.interactionId !== null) throw Failure.of('conflict', 'meeting.held_stands', {})
  const after = { ...occurrence, ...to }
  const same = after.start === occurrence.start && after.minutes === occurrence.minutes && after.place === occurrence.place && !occurrence.cancelled
  if (same) return { meeting, occurrence }
  return {
    meeting: occurrence.cancelled ? { ...meeting, exdates: meeting.exdates.filter(start => start !== occurrence.recurrenceId) } : meeting,
    occurrence: { ...after, cancelled: false, sequence: nextSequence(meeting, occurrence) },
  }
}

/** One occurrence called off: it is taken out of the series (EXDATE) and remembered as cancelled. Fails with `meeting.held_stands` for one that was held. */
export const cancelledOccurrence = (meeting: Meeting, occurrence: Occurrence): OneChanged => {
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
 * Fails with `meeting.no_such_occurrence` when the rule gives none at `from`, with `meeting.held_stands` when one behind it was held.
 */
export const splitSeries = (
  { meeting, occurrences }: SeriesState, from: WallTime, patch: MeetingPatch, fresh: { readonly id: MeetingId; readonly uid: string },
): { readonly before: Meeting; readonly after: Meeting; readonly occurrences: readonly Occurrence[] } => {
  const later = startsFrom(meeting, from, AHEAD)
  if (later[0] !== from || meeting.rule === null) throw Failure.of('not_found', 'meeting.no_such_occurrence', {})
  if (occurrences.some(one => one.interactionId !== null && one.recurrenceId >= from)) throw Failure.of('conflict', 'meeting.held_stands', {})
  const rule = readRule(meeting.rule)
  const before: Meeting = {
    ...meeting, sequence: meeting.sequence + 1, exdates: meeting.exdates.filter(start => start < from),
    rule: ruleText({ ...rule, count: null, until: { kind: 'utc', instant: (instantOf(from, meeting.zone) ?? 0) - 1_000 } }),
  }
  const rest = rule.count === null ? rule : { ...rule, count: rule.count - countBefore(meeting, from) }
  const begun: Meeting = { ...meeting, ...fresh, sequence: 0, start: from, rule: ruleText(rest), follows: meeting.id, told: null }
  const changed = changedMeeting(begun, patch)
  const after = { ...changed, sequence: 0, exdates: meeting.exdates.filter(start => start >= from && gives(changed, start)) }
  const moved = startsFrom(after, after.start, AHEAD)
  return {
    before, after,
    occurrences: occurrences.filter(one => one.recurrenceId >= from && !one.cancelled).flatMap(one => {
      const start = moved[later.indexOf(one.recurrenceId)]
      return start === undefined ? [] : [{ ...one, meetingId: after.id, recurrenceId: start, start, minutes: after.minutes, sequence: 0 }]
    }),
  }
}

/** Those called off count as well (RFC 5545 3.3.10). */
const countBefore = (meeting: Meeting, from: WallTime): number => [...occurrencesOf(seriesOf({ ...meeting, exdates: [] }), { from: meeting.start, to: from, limit: MOST_OCCURRENCES })].length
