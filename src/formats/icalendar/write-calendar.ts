import { yearOf } from '#domain/time/day.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'
import { component, property, type Property } from './component.ts'
import { durationText } from './duration-value.ts'
import type { IcsEvent } from './event.ts'
import { escapeText } from './text-value.ts'
import { vtimezoneOf } from './vtimezone.ts'
import { eventComponent } from './write-event.ts'
import { writeComponent } from './write-component.ts'

/** A calendar to write: a mail's (with a METHOD) or a feed's (METHOD null or PUBLISH, and what it is called). */
export interface CalendarToWrite {
  readonly method: string | null
  /** PRODID: `-//Xucha//Xucha 1.0//ZH`. */
  readonly prodId: string
  /** Now, in ms since 1970: DTSTAMP of a mail's events, and of a feed's that have none of their own. */
  readonly stamp: number
  readonly events: readonly IcsEvent[]
  /** What a feed is called (NAME of RFC 7986, X-WR-CALNAME); never in mail. */
  readonly name?: string
  /** How often, in minutes, a feed is worth fetching (REFRESH-INTERVAL of RFC 7986); never in mail. */
  readonly refreshMinutes?: number
}

const YEARS_AHEAD = 20
const LAST_YEAR = 2_100

const yearsByZone = (events: readonly IcsEvent[]): ReadonlyMap<string, readonly number[]> => {
  const years = new Map<string, number[]>()
  const need = (zone: string | null, year: number): void => {
    if (zone === null || zone === 'UTC') return
    const known = years.get(zone)
    if (known === undefined) years.set(zone, [year])
    else known.push(year)
  }
  for (const event of events) {
    for (const wall of [event.start, ...event.rdates]) need(event.allDay ? null : event.zone, yearOf(dayOf(wall)))
    if (event.recurrenceId !== null) need(event.recurrenceAllDay ? null : event.recurrenceZone, yearOf(dayOf(event.recurrenceId)))
  }
  return years
}

const feedProperties = ({ method, name, refreshMinutes }: CalendarToWrite): readonly Property[] => {
  if (method !== null && method !== 'PUBLISH') return []
  const named = name === undefined ? [] : [property('NAME', escapeText(name)), property('X-WR-CALNAME', escapeText(name))]
  const refreshed = refreshMinutes === undefined ? [] : [property('REFRESH-INTERVAL', durationText(refreshMinutes), [{ name: 'VALUE', values: ['DURATION'] }])]
  return [...named, ...refreshed]
}

/** The calendar as text (RFC 5545, RFC 5546): one VTIMEZONE for each zone its events use, from the year of the first of them, and the events in their order. */
export const writeCalendar = (calendar: CalendarToWrite): string => {
  const { method, prodId, stamp, events } = calendar
  const now = yearOf(dayOf(wallTimeIn('UTC', stamp)))
  const zones = [...yearsByZone(events)].map(([zone, years]) => {
    const first = years.reduce((least, year) => Math.min(least, year))
    const last = Math.min(LAST_YEAR, years.reduce((most, year) => Math.max(most, year), now) + YEARS_AHEAD)
    return vtimezoneOf(zone, first, Math.max(first, last))
  })
  return writeComponent(component('VCALENDAR', [
    property('VERSION', '2.0'),
    property('PRODID', escapeText(prodId)),
    property('CALSCALE', 'GREGORIAN'),
    ...(method === null ? [] : [property('METHOD', method)]),
    ...feedProperties(calendar),
  ], [...zones, ...events.map((event) => eventComponent(event, method === null ? event.stamp ?? stamp : stamp))]))
}
