import type { ContactId, MeetingId } from '#domain/base/ids.ts'
import type { Format } from '#domain/interaction/format.ts'
import { type LoopState, loopState, type NextStep, nextStep } from '#domain/meeting/loop.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import type { Occurrence } from '#domain/meeting/occurrence.ts'
import type { Day } from '#domain/time/day.ts'
import type { HolidayFile } from '#domain/time/holiday-file.ts'
import { addMinutes, dayOf, type WallTime } from '#domain/time/wall-time.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'
import type { Locale } from '#i18n/messages.ts'
import type { NamedContact } from '#store/named-contact.ts'
import { type DayMark, dayMark } from '../holidays/day-mark.ts'

/** One talk as lists and the calendar show it, `occurrenceView` of the contract. */
export interface OccurrenceView {
  readonly meetingId: MeetingId
  readonly recurrenceId: WallTime
  readonly start: WallTime
  readonly minutes: number
  readonly zone: string
  readonly title: string
  readonly format: Format
  readonly place: string
  readonly people: readonly NamedContact[]
  readonly recurring: boolean
  readonly moved: boolean
  readonly state: LoopState
  readonly next: NextStep
  readonly dayOff: DayMark | null
}

type Told = Pick<Meeting, 'told'>

/** Whether the others know of a series: only then a talk of it is invited. */
export const isInvited = ({ told }: Told): boolean => told !== null && !told.series.cancelled

/** A talk as its loop has to see it: a series called off takes along what was not held. */
export const lifeOf = (meeting: Pick<Meeting, 'cancelled'>, one: Occurrence): Occurrence => (meeting.cancelled && one.interactionId === null ? { ...one, cancelled: true } : one)

/** What a talk is seen by: who its people are, the notices of days off in force (`holidayFilesOf`), ms since 1970, and a language. */
export interface Sight {
  readonly named: ReadonlyMap<ContactId, NamedContact>
  readonly files: readonly HolidayFile[]
  readonly now: number
  readonly locale: Locale
}

/** `one` is a row, or `plainOccurrence` of a start that the rule gives. What is past follows from the clock of the meeting's own zone. */
export const occurrenceView = (meeting: Meeting, one: Occurrence, sight: Sight): OccurrenceView => {
  const [life, invited] = [lifeOf(meeting, one), isInvited(meeting)]
  const { clocks, marks, people } = seenBy(sight)
  const mark = kept(marks, dayOf(one.start), on => dayMark(on, sight.files, sight.locale))
  const now = kept(clocks, meeting.zone, zone => wallTimeIn(zone, sight.now))
  return {
    meetingId: meeting.id, recurrenceId: one.recurrenceId, start: one.start, minutes: one.minutes, zone: meeting.zone, title: meeting.title, format: meeting.format,
    place: one.place ?? meeting.place, people: kept(people, meeting, ({ contactIds }) => contactIds.flatMap(id => sight.named.get(id) ?? [])), recurring: meeting.rule !== null, moved: one.start !== one.recurrenceId,
    state: loopState(life, invited), next: nextStep(life, invited, addMinutes(one.start, one.minutes), now), dayOff: mark.kind === 'off' ? mark : null,
  }
}

/** What many talks seen together share: the clock in each zone, what each day is, who is in each series. A month of 2,000 series asks for each of them thousands of times. */
interface Seen {
  readonly clocks: Map<string, WallTime>
  readonly marks: Map<Day, DayMark>
  readonly people: Map<Meeting, readonly NamedContact[]>
}

const seen = new WeakMap<Sight, Seen>()

const seenBy = (sight: Sight): Seen => {
  const before = seen.get(sight)
  if (before !== undefined) return before
  const made: Seen = { clocks: new Map(), marks: new Map(), people: new Map() }
  seen.set(sight, made)
  return made
}

const kept = <Key, Value>(map: Map<Key, Value>, key: Key, make: (key: Key) => Value): Value => {
  const before = map.get(key)
  if (before !== undefined) return before
  const made = make(key)
  map.set(key, made)
  return made
}
