import type { OccurrenceId } from '../base/ids.ts'
import { MOST_OCCURRENCES, occurrencesOf } from '../recurrence/series.ts'
import { addMinutes, type WallTime } from '../time/wall-time.ts'
import type { Meeting } from './meeting.ts'
import { type Occurrence, plainOccurrence } from './occurrence.ts'
import { NEVER, seriesOf } from './series-of.ts'

/** A series with those of its occurrences that have something of their own. */
export interface SeriesState {
  readonly meeting: Meeting
  readonly occurrences: readonly Occurrence[]
}

/** Whether the rule has a talk there; what was called off is still given by it. */
export const gives = (meeting: Pick<Meeting, 'start' | 'minutes' | 'zone' | 'rule'>, start: WallTime): boolean => {
  const [given] = occurrencesOf(seriesOf({ ...meeting, exdates: [] }), { from: start, to: addMinutes(start, 1), limit: 1 })
  return given === start
}

/** The original starts of a series from one on, without those called off, at most `limit`. */
export const startsFrom = (meeting: Meeting, from: WallTime, limit: number): readonly WallTime[] => [...occurrencesOf(seriesOf(meeting), { from, to: NEVER, limit })]

/**
 * The talks that stand in a half-open stretch of the series' own clock, in order: as the rule gives them, less those that were moved out or called off,
 * and those moved in. What was held stands whatever the rule says since. A plain talk has no id.
 */
export const talksBetween = (state: SeriesState, from: WallTime, to: WallTime): readonly Occurrence[] =>
  talks(state, state.meeting.cancelled ? [] : [...occurrencesOf(seriesOf(state.meeting), { from, to, limit: MOST_OCCURRENCES })]).filter(one => one.start >= from && one.start < to)

/** The first `n` talks that end after a moment. */
export const talksAfter = (state: SeriesState, moment: WallTime, n: number): readonly Occurrence[] => {
  const from = addMinutes(moment, 1 - state.meeting.minutes)
  // So many of the rule's may have been moved away from where they are looked for.
  const starts = state.meeting.cancelled ? [] : startsFrom(state.meeting, from, n + state.occurrences.length)
  return talks(state, starts).filter(one => addMinutes(one.start, one.minutes) > moment).slice(0, n)
}

const talks = ({ meeting, occurrences }: SeriesState, starts: readonly WallTime[]): readonly Occurrence[] => {
  if (occurrences.length === 0) return starts.map(start => plainOccurrence(NO_ID, meeting, start))
  const own = new Map(occurrences.map(one => [one.recurrenceId, one]))
  const among = new Set(starts)
  const elsewhere = occurrences.filter(one => !among.has(one.recurrenceId) && stands(meeting, one))
  return [...starts.map(start => own.get(start) ?? plainOccurrence(NO_ID, meeting, start)).filter(one => !one.cancelled), ...elsewhere].sort(byStart)
}

const stands = (meeting: Meeting, one: Occurrence): boolean => one.interactionId !== null || (!one.cancelled && !meeting.cancelled && !meeting.exdates.includes(one.recurrenceId) && gives(meeting, one.recurrenceId))

const byStart = (a: Occurrence, b: Occurrence): number => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.recurrenceId < b.recurrenceId ? -1 : 1)

const NO_ID = '' as OccurrenceId
