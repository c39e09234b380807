import { withStart } from '#domain/recurrence/series.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'
import { readAttendee, readOrganizer } from './address.ts'
import { allOf, type Component, firstOf } from './component.ts'
import { instantOfValue, readDateValue } from './date-value.ts'
import { MOST_MINUTES, readDuration } from './duration-value.ts'
import type { EventStatus, IcsAttendee, IcsEvent } from './event.ts'
import type { IcsLimits } from './limits.ts'
import { minutesBetween } from './move-wall.ts'
import type { Tell } from './problem.ts'
import { readAlarms } from './read-alarms.ts'
import { type Clock, onClock, readDates, readZoned, type ZonedValue } from './read-dates.ts'
import { readRules } from './read-rules.ts'
import { unescapeText } from './text-value.ts'
import type { ZoneReader } from './zone-reader.ts'

/** What reading one event needs to know of its calendar. */
export interface EventContext {
  readonly zones: ZoneReader
  /** The calendar's X-WR-TIMEZONE, where a single event in UTC is shown. */
  readonly home: string | null
  /** METHOD is one in which DTSTART may be missing (RFC 5546 §3.2). */
  readonly startOptional: boolean
  readonly limits: IcsLimits
  readonly tell: Tell
}

const DAY = 1_440
/** The year 9000. */
const LAST_STAMP = 221_845_392_000_000
const STATUSES: readonly string[] = ['TENTATIVE', 'CONFIRMED', 'CANCELLED'] satisfies EventStatus[]
const isStatus = (text: string): text is EventStatus => STATUSES.includes(text)

const textOf = (of: Component, name: string): string => unescapeText(firstOf(of, name)?.value ?? '').trim()

const stampOf = (of: Component): number | null => {
  const value = readDateValue(firstOf(of, 'DTSTAMP')?.value ?? '')
  return value === null ? null : instantOfValue(value)
}

const numberOf = (text: string): number => (/^\s*\d{1,9}\s*$/.test(text) ? Number(text) : 0)

/** DTEND, else DURATION, else a day or nothing (RFC 5545 §3.6.1), in minutes by the clock of the start. An end before the start is one at the start. */
const minutesOf = (of: Component, clock: Clock, { zones, tell }: EventContext): number => {
  const end = readZoned(firstOf(of, 'DTEND'), zones, tell)
  const duration = firstOf(of, 'DURATION')
  const read = duration === undefined || duration.value.trim() === '' ? null : readDuration(duration.value)
  if (end === null && read === null && duration !== undefined && duration.value.trim() !== '') {
    tell(duration.line, 'calendar.value_invalid', { field: 'DURATION', value: duration.value })
  }
  const dayEnd = end?.dateOnly === true && !clock.allDay ? `${end.wall.slice(0, 10)}T00:00` as WallTime : null
  const minutes = end === null ? read ?? (clock.allDay ? DAY : 0) : minutesBetween(clock.start, dayEnd ?? onClock(end, clock))
  const bounded = Math.max(0, Math.min(MOST_MINUTES, minutes))
  return clock.allDay ? Math.max(1, Math.ceil(bounded / DAY)) * DAY : bounded
}

const attendeesOf = (of: Component, { limits, tell }: EventContext): readonly IcsAttendee[] => {
  const lines = allOf(of, 'ATTENDEE')
  const over = lines[limits.attendees]
  if (over !== undefined) tell(over.line, 'calendar.too_many_attendees', { limit: String(limits.attendees) })
  return lines.slice(0, limits.attendees).flatMap((line) => readAttendee(line) ?? [])
}

/** The clock the event is on: its start's own; of a single event in UTC the calendar's home zone. Null without a start. */
const clockOf = (start: ZonedValue | null, repeats: boolean, home: string | null): Clock | null => {
  if (start === null) return null
  const zone = start.zone === 'UTC' && !repeats && home !== null ? home : start.zone
  return { start: onClock(start, { start: start.wall, allDay: start.dateOnly, zone }), allDay: start.dateOnly, zone }
}

/** Where an event without a start is put, which only answers and cancellations may be: at its occurrence, else when it was sent. */
const stampClock = (stamp: number | null): Clock => ({ start: wallTimeIn('UTC', Math.max(0, Math.min(LAST_STAMP, stamp ?? 0))), allDay: false, zone: 'UTC' })

/** Reads a VEVENT. Null, and told, when it has no start that can be read and needs one; all else that is wrong is told and left out. */
export const readEvent = (of: Component, context: EventContext): IcsEvent | null => {
  const { zones, home, startOptional, limits, tell } = context
  const startProperty = firstOf(of, 'DTSTART')
  const start = readZoned(startProperty, zones, tell)
  const recurrenceProperty = firstOf(of, 'RECURRENCE-ID')
  const recurrence = readZoned(recurrenceProperty, zones, tell)
  const repeats = ['RRULE', 'RDATE', 'RECURRENCE-ID'].some((name) => firstOf(of, name) !== undefined)
  const given = clockOf(start, repeats, home)
  const stamp = stampOf(of)
  if (given === null && !startOptional) {
    if (startProperty === undefined || startProperty.value.trim() === '') tell(of.line, 'calendar.start_missing')
    return null
  }
  const clock = given ?? clockOf(recurrence, true, home) ?? stampClock(stamp)
  const minutes = given === null ? 0 : minutesOf(of, clock, context)
  const series = {
    ...clock, minutes,
    rules: readRules(of, clock, tell),
    rdates: readDates(of, 'RDATE', clock, zones, limits, tell),
    exdates: readDates(of, 'EXDATE', clock, zones, limits, tell),
  }
  const shown = given === null ? series : withStart(series)
  const organizer = firstOf(of, 'ORGANIZER')
  const status = textOf(of, 'STATUS').toUpperCase()
  const url = firstOf(of, 'URL')?.value.trim() ?? ''
  return {
    ...shown,
    rdates: shown.rdates.toSorted(),
    uid: textOf(of, 'UID'),
    recurrenceId: recurrence?.wall ?? null,
    recurrenceZone: recurrence === null ? clock.zone : recurrence.zone,
    recurrenceAllDay: recurrence === null ? clock.allDay : recurrence.dateOnly,
    thisAndFuture: recurrenceProperty?.parameters.some(({ name, values }) => name === 'RANGE' && values[0]?.trim().toUpperCase() === 'THISANDFUTURE') ?? false,
    hasStart: given !== null,
    summary: textOf(of, 'SUMMARY'),
    description: textOf(of, 'DESCRIPTION'),
    location: textOf(of, 'LOCATION'),
    organizer: organizer === undefined ? null : readOrganizer(organizer),
    attendees: attendeesOf(of, context),
    sequence: numberOf(firstOf(of, 'SEQUENCE')?.value ?? ''),
    stamp,
    status: isStatus(status) ? status : null,
    transp: textOf(of, 'TRANSP').toUpperCase() === 'TRANSPARENT' ? 'TRANSPARENT' : 'OPAQUE',
    comment: allOf(of, 'COMMENT').map(({ value }) => unescapeText(value).trim()).filter((text) => text !== '').join('\n'),
    url: /^https?:\/\/\S+$/i.test(url) && url.length <= 2_000 ? url : null,
    alarms: readAlarms(of, { ...clock, minutes }),
  }
}
