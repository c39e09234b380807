import type { ContactId, MeetingId } from '#domain/base/ids.ts'
import type { Format } from '#domain/interaction/format.ts'
import { type LoopState, loopState, type NextStep, nextStep } from '#domain/meeting/loop.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import type { Occurrence } from '#domain/meeting/occurrence.ts'
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
export const occurrenceView = (meeting: Meeting, one: Occurrence, { named, files, now, locale }: Sight): OccurrenceView => {
  const [life, invited] = [lifeOf(meeting, one), isInvited(meeting)]
  const mark = dayMark(dayOf(one.start), files, locale)
  return {
    meetingId: meeting.id, recurrenceId: one.recurrenceId, start: one.start, minutes: one.minutes, zone: meeting.zone, title: meeting.title, format: meeting.format,
    place: one.place ?? meeting.place, people: meeting.contactIds.flatMap(id => named.get(id) ?? []), recurring: meeting.rule !== null, moved: one.start !== one.recurrenceId,
    state: loopState(life, invited), next: nextStep(life, invited, addMinutes(one.start, one.minutes), wallTimeIn(meeting.zone, now)), dayOff: mark.kind === 'off' ? mark : null,
  }
}
