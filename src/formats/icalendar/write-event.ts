import { ruleText } from '#domain/recurrence/rule.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { attendeeProperty, organizerProperty } from './address.ts'
import { type Component, component, type Parameter, property, type Property } from './component.ts'
import { dateText, endText, instantText, timeText } from './date-value.ts'
import { durationText } from './duration-value.ts'
import type { IcsEvent } from './event.ts'
import { settleUntil } from './settle-until.ts'
import { escapeText } from './text-value.ts'

const DATE: Parameter = { name: 'VALUE', values: ['DATE'] }

/** A date, a time in UTC, one in a zone, or a floating one. */
const timeProperty = (name: string, wall: WallTime, allDay: boolean, zone: string | null, more: readonly Parameter[] = []): Property => {
  if (allDay) return property(name, dateText(wall), [...more, DATE])
  if (zone === 'UTC') return property(name, `${timeText(wall)}Z`, more)
  return property(name, timeText(wall), zone === null ? more : [...more, { name: 'TZID', values: [zone] }])
}

const textProperty = (name: string, text: string): readonly Property[] => (text === '' ? [] : [property(name, escapeText(text))])

const endProperty = ({ start, minutes, allDay, zone }: IcsEvent): readonly Property[] => {
  if (minutes === 0) return []
  const end = endText(start, minutes, allDay)
  return allDay ? [property('DTEND', end, [DATE])] : [property('DTEND', zone === 'UTC' ? `${end}Z` : end, zone === null || zone === 'UTC' ? [] : [{ name: 'TZID', values: [zone] }])]
}

const recurrenceProperty = ({ recurrenceId, recurrenceAllDay, recurrenceZone, thisAndFuture }: IcsEvent): readonly Property[] =>
  recurrenceId === null ? [] : [timeProperty('RECURRENCE-ID', recurrenceId, recurrenceAllDay, recurrenceZone, thisAndFuture ? [{ name: 'RANGE', values: ['THISANDFUTURE'] }] : [])]

const alarm = (minutes: number, summary: string): Component =>
  component('VALARM', [property('ACTION', 'DISPLAY'), property('DESCRIPTION', escapeText(summary === '' ? 'Reminder' : summary)), property('TRIGGER', durationText(-minutes))])

/** An event as a VEVENT in the shape calendars agree on (RFC 5545 §3.6.1, RFC 5546): wall times with TZID, UNTIL in UTC, one EXDATE a line. */
export const eventComponent = (event: IcsEvent, stamp: number): Component => {
  const { allDay, zone } = event
  return component('VEVENT', [
    ...textProperty('UID', event.uid),
    property('DTSTAMP', instantText(stamp)),
    ...recurrenceProperty(event),
    ...(event.hasStart ? [timeProperty('DTSTART', event.start, allDay, zone), ...endProperty(event)] : []),
    ...event.rules.map((rule) => property('RRULE', ruleText(settleUntil(rule, event)))),
    ...event.rdates.map((wall) => timeProperty('RDATE', wall, allDay, zone)),
    ...event.exdates.map((wall) => timeProperty('EXDATE', wall, allDay, zone)),
    property('SEQUENCE', String(event.sequence)),
    ...(event.status === null ? [] : [property('STATUS', event.status)]),
    property('TRANSP', event.transp),
    ...textProperty('SUMMARY', event.summary),
    ...textProperty('LOCATION', event.location),
    ...textProperty('DESCRIPTION', event.description),
    ...textProperty('COMMENT', event.comment),
    ...(event.url === null ? [] : [property('URL', event.url)]),
    ...(event.organizer === null ? [] : [organizerProperty(event.organizer)]),
    ...event.attendees.map(attendeeProperty),
  ], event.alarms.map((minutes) => alarm(minutes, event.summary)))
}
