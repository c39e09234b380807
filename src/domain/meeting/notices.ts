import type { ContactId } from '../base/ids.ts'
import { addMinutes, type WallTime } from '../time/wall-time.ts'
import type { InstanceTime, Meeting, Times, Told } from './meeting.ts'
import type { Occurrence } from './occurrence.ts'

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

/** What the others know when they know all of it. */
export const toldOf = ({ sequence, title, contactIds, start, minutes, zone, rule, exdates, place, text, cancelled }: Meeting, occurrences: readonly Occurrence[]): Told => ({
  series: { sequence, title, contactIds, start, minutes, zone, rule, exdates, place, text, cancelled },
  instances: occurrences.filter(({ sequence: own }) => own > 0).map(one => ({ recurrenceId: one.recurrenceId, start: one.start, minutes: one.minutes, place: one.place, sequence: one.sequence, cancelled: one.cancelled })),
})

/**
 * What has to be told to those who were last told `before` (null: nothing yet), so that they know `after`; what ended before `now` is nobody's business
 * any more. One message each for the series, for every occurrence that moved or was called off, for whoever is asked along or left out.
 */
export const noticesOf = (before: Told | null, { series, instances }: Told, now: WallTime): readonly Notice[] => {
  if (series.cancelled) return before === null || before.series.cancelled ? [] : [ofSeries('CANCEL', series, before.series.contactIds)]
  const everything = (to: readonly ContactId[]): Notice[] => [ofSeries('REQUEST', series, to), ...standing(instances, now).map(one => ofOne('REQUEST', series, one, to))]
  if (before === null || before.series.cancelled) return everything(series.contactIds)
  const known = before.series.contactIds
  const [stay, come, go] = [series.contactIds.filter(id => known.includes(id)), series.contactIds.filter(id => !known.includes(id)), known.filter(id => !series.contactIds.includes(id))]
  const anew = series.sequence !== before.series.sequence
  const reworded = series.title !== before.series.title || series.text !== before.series.text
  const told = new Map(before.instances.map(one => [one.recurrenceId, one.sequence]))
  const changed = instances.filter(one => one.sequence !== told.get(one.recurrenceId) && isToCome(one, now))
  // Whoever takes the whole series anew forgets the instances that stood apart, so they are told again.
  const again = anew ? standing(instances, now).filter(one => !changed.includes(one)) : []
  return [
    ...(anew || reworded ? [ofSeries('REQUEST', series, stay, !anew)] : []),
    ...changed.map(one => ofOne(one.cancelled ? 'CANCEL' : 'REQUEST', series, one, stay)),
    ...again.map(one => ofOne('REQUEST', series, one, stay)),
    ...(come.length === 0 ? [] : everything(come)),
    ...(go.length === 0 ? [] : [{ ...ofSeries('CANCEL', series, go), attendees: go }]),
  ].filter(notice => notice.to.length > 0)
}

const isToCome = ({ start, minutes }: InstanceTime, now: WallTime): boolean => addMinutes(start, minutes) > now
const standing = (instances: readonly InstanceTime[], now: WallTime): InstanceTime[] => instances.filter(one => !one.cancelled && isToCome(one, now))

const ofSeries = (method: Notice['method'], series: Times, to: readonly ContactId[], minor = false): Notice => ({
  method, to, recurrenceId: null, sequence: series.sequence, start: series.start, minutes: series.minutes, place: series.place, rule: series.rule, exdates: series.exdates,
  attendees: series.contactIds, minor,
})

const ofOne = (method: Notice['method'], series: Times, one: InstanceTime, to: readonly ContactId[]): Notice => ({
  method, to, recurrenceId: series.rule === null ? null : one.recurrenceId, sequence: one.sequence, start: one.start, minutes: one.minutes, place: one.place ?? series.place, rule: null, exdates: [],
  attendees: series.contactIds, minor: false,
})
