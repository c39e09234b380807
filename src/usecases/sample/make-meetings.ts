import type { AttendanceId, InteractionId, MeetingId, OccurrenceId } from '#domain/base/ids.ts'
import type { Interaction } from '#domain/interaction/interaction.ts'
import type { Attendance } from '#domain/meeting/attendance.ts'
import { cancelledOccurrence, movedOccurrence } from '#domain/meeting/change-series.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import { toldOf } from '#domain/meeting/notices.ts'
import { NO_PREP, type Occurrence, plainOccurrence } from '#domain/meeting/occurrence.ts'
import type { PlanLine } from '#domain/plan/plan.ts'
import { addDays } from '#domain/time/day.ts'
import { addMinutes, dayOf, type WallTime } from '#domain/time/wall-time.ts'
import { instantOf } from '#domain/time/zone-time.ts'
import { type After, heldOccurrence } from './held-occurrence.ts'
import type { SampleFrame } from './make-interactions.ts'
import { sampleSeries, seriesKeys } from './series.ts'
import { seriesDays } from './series-days.ts'
import type { SeriesKey } from './texts.ts'

/** What the fixed meetings stand beside: the clock's zone, whose letters they are, what happened, and the plan they lock. */
export interface MeetingFrame extends SampleFrame, After {
  readonly zone: string
  readonly interactions: readonly Interaction[]
  readonly lines: readonly PlanLine[]
}

/** A series with its talks and the answer to it. */
export interface MadeMeeting {
  readonly key: SeriesKey
  readonly meeting: Meeting
  /** The newest that was held first, then those to come. */
  readonly occurrences: readonly Occurrence[]
  readonly attendance: Attendance
}

/** Lives as they are in the midst of a year: held and closed, one loop open, one called off, one moved that nobody was told of yet, the next half prepared. */
export const makeMeetings = (frame: MeetingFrame): MadeMeeting[] => seriesKeys.map(key => made(frame, key))

const made = (frame: MeetingFrame, key: SeriesKey): MadeMeeting => {
  const { texts, today, newId, idOf } = frame
  const { with: whom, format, minutes, locks } = sampleSeries[key]
  const { start, rule, held, off, moved, coming } = seriesDays(today)[key]
  const { title, place, text } = texts.series[key]
  const line = locks ? frame.lines.find(({ contactId }) => contactId === idOf(whom)) : undefined
  const id = newId() as MeetingId
  const begun: Meeting = {
    id, uid: `${newId()}@xucha`, sequence: 0, title, format, contactIds: [idOf(whom)], planLineId: line?.id ?? null, start, minutes, zone: frame.zone, rule, exdates: [], place, text,
    cancelled: false, follows: null, told: null,
  }
  const plain = (at: WallTime): Occurrence => plainOccurrence(newId() as OccurrenceId, begun, at)
  const past = held.map((talk, i) => heldOccurrence(frame, key, i, { ...plain(talk.recurrenceId), start: talk.start, interactionId: interactionOf(frame, key, talk.start) }))
  const cut = off === null ? null : cancelledOccurrence(begun, plain(off))
  const meeting = cut?.meeting ?? begun
  const known = [...past, ...(cut === null ? [] : [cut.occurrence])]
  const told: Meeting = { ...meeting, told: toldOf(meeting, known) }
  const next = { ...plain(coming), prep: prepOf(frame, key, coming) }
  const late = moved === null ? [] : [movedOccurrence(told, moved.recurrenceId === coming ? next : plain(moved.recurrenceId), { start: moved.start }).occurrence]
  const others = late.some(one => one.recurrenceId === coming) ? [] : [next]
  return { key, meeting: told, occurrences: [...known, ...others, ...late], attendance: answerTo(frame, key, told, coming) }
}

const interactionOf = ({ interactions, idOf }: MeetingFrame, key: SeriesKey, start: WallTime): InteractionId | null =>
  interactions.find(({ on, source, contactIds }) => on === dayOf(start) && source === 'meeting' && contactIds.includes(idOf(sampleSeries[key].with)))?.id ?? null

const prepOf = ({ texts, today }: MeetingFrame, key: SeriesKey, coming: WallTime): Occurrence['prep'] => {
  const { topicBefore } = sampleSeries[key]
  const prep = { ...NO_PREP, ...texts.series[key].coming }
  // What is told so many days before was told today at the latest; then all is ready.
  return topicBefore === undefined ? prep : { ...prep, topicSentOn: [addDays(dayOf(coming), -topicBefore), today].toSorted()[0] ?? today, readyOn: today }
}

const ANSWERED_AFTER = 20 * 60

/** They answered most of a day after the invitation; another time they propose is still open. */
const answerTo = ({ texts, newId, idOf, zone, today }: MeetingFrame, key: SeriesKey, { id, start, minutes }: Meeting, coming: WallTime): Attendance => {
  const { with: whom, answer, counter } = sampleSeries[key]
  const asked = addMinutes(start, -14 * 24 * 60)
  const said = dayOf(asked) < today ? asked : (`${addDays(today, -2)}T18:00` as WallTime)
  return {
    id: newId() as AttendanceId, meetingId: id, contactId: idOf(whom), recurrenceId: null, partStat: answer, comment: texts.series[key].comment, sequence: 0,
    stamp: instantOf(addMinutes(said, ANSWERED_AFTER), zone) ?? 0, proposed: counter === undefined ? null : { start: addMinutes(coming, -counter), minutes },
  }
}

