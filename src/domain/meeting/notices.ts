import type { ContactId } from '../base/ids.ts'
import { addMinutes, dayOf, type WallTime } from '../time/wall-time.ts'
import { lastDayOf } from './last-day.ts'
import type { InstanceTime, Meeting, Times, Told } from './meeting.ts'
import type { Occurrence } from './occurrence.ts'
import { gives } from './talks.ts'

/** One thing that the calendars of these people have to be told (RFC 5546 3.2.2, 3.2.5). */
export interface Notice {
  readonly method: 'REQUEST' | 'CANCEL'
  readonly to: readonly ContactId[]
  /** The instance it is about (RECURRENCE-ID), or null for the series. */
  readonly recurrenceId: WallTime | null
  readonly sequence: number
  readonly start: WallTime
  readonly minutes: number
  readonly place: string
  /** Of the series only. */
  readonly rule: string | null
  readonly exdates: readonly WallTime[]
  /** Everybody invited, as the event names them. */
  readonly attendees: readonly ContactId[]
  /** Whether only words changed, so that no calendar has to act. */
  readonly minor: boolean
}

/**
 * What the others know when they know all of it. Every SEQUENCE in it stands above the one they were told before wherever something differs, also
 * when an act was undone meanwhile and the numbers kept with the series went back (RFC 5546 2.1.4). A single talk is told as its own event.
 */
export const toldOf = (meeting: Meeting, occurrences: readonly Occurrence[]): Told => {
  const before = meeting.told
  const now = timesOf(meeting, occurrences)
  // Changed to and fro before anybody was told, it is the series they know: a higher number would make calendars forget what stands apart.
  const sequence = before === null ? now.sequence : isAnew(before.series, now) ? Math.max(now.sequence, before.series.sequence + 1) : before.series.sequence
  const series = { ...now, sequence }
  return { series, instances: meeting.rule === null ? [] : instancesOf(meeting, series, occurrences) }
}

const timesOf = ({ sequence, title, contactIds, start, minutes, zone, rule, exdates, place, text, cancelled }: Meeting, occurrences: readonly Occurrence[]): Times => {
  const series = { sequence, title, contactIds, start, minutes, zone, rule, exdates, place, text, cancelled }
  if (rule !== null) return series
  const own = occurrences.find(one => one.recurrenceId === start)
  const exempt = { ...series, exdates: [], cancelled: cancelled || exdates.includes(start) }
  return own === undefined ? exempt
    : { ...exempt, sequence: Math.max(sequence, own.sequence), start: own.start, minutes: own.minutes, place: own.place ?? place, cancelled: exempt.cancelled || own.cancelled }
}

const instancesOf = (meeting: Meeting, series: Times, occurrences: readonly Occurrence[]): readonly InstanceTime[] => {
  const known = new Map((meeting.told?.instances ?? []).map(one => [one.recurrenceId, one]))
  const own = new Map(occurrences.map(one => [one.recurrenceId, one]))
  // All that was ever told of stays, so that no SEQUENCE is used again; what the rule does not give any more is nothing to tell.
  const ids = [...new Set([...known.keys(), ...occurrences.filter(one => !isPlain(instanceOf(one), series)).map(one => one.recurrenceId)])].sort()
  return ids.flatMap(id => {
    const [row, told] = [own.get(id), known.get(id)]
    const given = gives(meeting, id)
    if (!given && told === undefined) return []
    const now = row === undefined || !given ? plainInstance(id, series) : { ...instanceOf(row), cancelled: row.cancelled || series.exdates.includes(id) }
    const above = told === undefined ? 0 : told.sequence + (isSame(now, told) ? 0 : 1)
    return [{ ...now, sequence: Math.max(now.sequence, above, series.sequence) }]
  })
}

const instanceOf = ({ recurrenceId, start, minutes, place, sequence, cancelled }: Occurrence): InstanceTime => ({ recurrenceId, start, minutes, place, sequence, cancelled })
const plainInstance = (recurrenceId: WallTime, { minutes, exdates }: Times): InstanceTime => ({ recurrenceId, start: recurrenceId, minutes, place: null, sequence: 0, cancelled: exdates.includes(recurrenceId) })
const isPlain = (one: InstanceTime, { minutes, place }: Times): boolean => one.start === one.recurrenceId && one.minutes === minutes && (one.place ?? place) === place && !one.cancelled
const isSame = (a: InstanceTime, b: InstanceTime): boolean => a.start === b.start && a.minutes === b.minutes && a.place === b.place && a.cancelled === b.cancelled

/** What calendars act on: when, how often, where, and whether at all. */
const ACTED_ON = ['start', 'minutes', 'zone', 'rule', 'place', 'cancelled'] as const
const isAnew = (before: Times, after: Times): boolean => ACTED_ON.some(field => before[field] !== after[field])

/**
 * What has to be told to those who were last told `before` (null: nothing yet), so that they know `after`; what ended before `now` is nobody's business
 * any more. One message each for the series, for every occurrence that moved or was called off, for whoever is asked along or left out.
 */
export const noticesOf = (before: Told | null, { series, instances }: Told, now: WallTime): readonly Notice[] => {
  if (hasEnded(series, instances, now) && (before === null || hasEnded(before.series, before.instances, now))) return []
  if (series.cancelled) return before === null || before.series.cancelled ? [] : [ofSeries('CANCEL', series, before.series.contactIds)]
  const standing = instances.filter(one => !one.cancelled && !isPlain(one, series) && (isToCome(one, now) || isToCome(plainInstance(one.recurrenceId, series), now)) && isGiven(series, one))
  const everything = (to: readonly ContactId[]): Notice[] => [ofSeries('REQUEST', series, to), ...standing.map(one => ofOne('REQUEST', series, one, to))]
  if (before === null || before.series.cancelled) return everything(series.contactIds)
  const known = before.series.contactIds
  const [stay, come, go] = [series.contactIds.filter(id => known.includes(id)), series.contactIds.filter(id => !known.includes(id)), known.filter(id => !series.contactIds.includes(id))]
  const anew = isAnew(before.series, series)
  const reworded = series.title !== before.series.title || series.text !== before.series.text
  const told = new Map(before.instances.map(one => [one.recurrenceId, one]))
  const changed = instances.filter(one => {
    const last = told.get(one.recurrenceId) ?? plainInstance(one.recurrenceId, before.series)
    return !isSame(one, last) && (isToCome(one, now) || isToCome(last, now)) && isGiven(series, one)
  })
  return [
    ...(anew || reworded ? [ofSeries('REQUEST', series, stay, !anew)] : []),
    // Whoever takes the whole series anew forgets the instances that stood apart, so they are told again; those called off are in its EXDATE.
    ...(anew ? standing.map(one => ofOne('REQUEST', series, one, stay)) : changed.map(one => ofOne(one.cancelled ? 'CANCEL' : 'REQUEST', series, one, stay))),
    ...(come.length === 0 ? [] : everything(come)),
    ...(go.length === 0 ? [] : [{ ...ofSeries('CANCEL', series, go), attendees: go }]),
  ].filter(notice => notice.to.length > 0)
}

const isToCome = ({ start, minutes }: Pick<InstanceTime, 'start' | 'minutes'>, now: WallTime): boolean => addMinutes(start, minutes) > now
const isGiven = (series: Times, { recurrenceId }: InstanceTime): boolean => gives(series, recurrenceId)

const hasEnded = (series: Times, instances: readonly InstanceTime[], now: WallTime): boolean => {
  if (series.rule === null) return !isToCome(series, now)
  const last = lastDayOf(series)
  return last !== null && last < dayOf(now) && !instances.some(one => !one.cancelled && isToCome(one, now))
}

const ofSeries = (method: Notice['method'], series: Times, to: readonly ContactId[], minor = false): Notice => ({
  method, to, recurrenceId: null, sequence: series.sequence, start: series.start, minutes: series.minutes, place: series.place, rule: series.rule, exdates: series.exdates,
  attendees: series.contactIds, minor,
})

const ofOne = (method: Notice['method'], series: Times, one: InstanceTime, to: readonly ContactId[]): Notice => ({
  method, to, recurrenceId: one.recurrenceId, sequence: one.sequence, start: one.start, minutes: one.minutes, place: one.place ?? series.place, rule: null, exdates: [],
  attendees: series.contactIds, minor: false,
})
