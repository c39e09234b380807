import type { WallTime } from '#domain/time/wall-time.ts'
import { type Component, allOf, parameterOf, type Property } from './component.ts'
import { type DateValue, readDateValue } from './date-value.ts'
import type { IcsLimits } from './limits.ts'
import { atTimeOf, moveWall } from './move-wall.ts'
import type { Tell } from './problem.ts'
import type { ZoneReader } from './zone-reader.ts'

/** A date or time of a property, with the zone its clock is in: `UTC`, that of its TZID, or null floating. */
export interface ZonedValue extends DateValue {
  readonly zone: string | null
}

const zonedOf = (of: Property, text: string, zones: ZoneReader): ZonedValue | null => {
  const value = readDateValue(text)
  if (value === null) return null
  // VALUE=DATE with a time behind it means the date.
  const dateOnly = value.dateOnly || parameterOf(of, 'VALUE')?.toUpperCase() === 'DATE'
  if (dateOnly) return { ...value, wall: `${value.wall.slice(0, 10)}T00:00` as WallTime, seconds: 0, dateOnly, utc: false, zone: null }
  if (value.utc) return { ...value, zone: 'UTC' }
  const tzid = parameterOf(of, 'TZID') ?? ''
  return { ...value, zone: tzid === '' ? null : zones(tzid, Number(value.wall.slice(0, 4)), of.line) }
}

/** `DTSTART;TZID=(GMT+08:00) Beijing:20261211T120000` lacks quotes: the value begins after the last colon. */
const withColonInZone = (of: Property): Property => {
  const tzid = parameterOf(of, 'TZID')
  const colon = of.value.lastIndexOf(':')
  if (tzid === null || colon < 0) return of
  return { ...of, parameters: [{ name: 'TZID', values: [`${tzid}:${of.value.slice(0, colon)}`] }], value: of.value.slice(colon + 1) }
}

/** The one value of DTSTART, DTEND or RECURRENCE-ID; null when there is none, or it cannot be read, which is told. */
export const readZoned = (of: Property | undefined, zones: ZoneReader, tell: Tell): ZonedValue | null => {
  if (of === undefined || of.value.trim() === '') return null
  const mended = withColonInZone(of)
  const value = zonedOf(mended, mended.value, zones)
  if (value === null) tell(of.line, 'calendar.value_invalid', { field: of.name, value: of.value })
  return value
}

/** What a series is that dates are brought to: a date then means the day's occurrence, a time in another zone the same moment. */
export interface Clock {
  readonly start: WallTime
  readonly allDay: boolean
  readonly zone: string | null
}

/** A value on a series' own clock. */
export const onClock = (value: ZonedValue, { start, allDay, zone }: Clock): WallTime => {
  if (value.dateOnly) return allDay ? value.wall : atTimeOf(value.wall, start)
  const wall = moveWall(value.wall, value.zone, zone)
  return allDay ? `${wall.slice(0, 10)}T00:00` as WallTime : wall
}

/** All values of RDATE or EXDATE on a series' clock, in order, each once. Of a period only the start counts. Empty properties are none. */
export const readDates = (of: Component, name: 'RDATE' | 'EXDATE', clock: Clock, zones: ZoneReader, limits: IcsLimits, tell: Tell): readonly WallTime[] => {
  const found = new Set<WallTime>()
  for (const property of allOf(of, name)) {
    let periods = false
    for (const text of property.value.split(',')) {
      if (text.trim() === '') continue
      const [start = '', length] = text.split('/')
      const value = zonedOf(property, start, zones)
      if (value === null) tell(property.line, 'calendar.value_invalid', { field: name, value: text })
      else if (found.size >= limits.dates) {
        tell(property.line, 'calendar.too_many_dates', { limit: String(limits.dates) })
        return [...found].toSorted()
      } else {
        periods ||= length !== undefined
        found.add(onClock(value, clock))
      }
    }
    if (periods) tell(property.line, 'calendar.part_ignored', { part: `${name};VALUE=PERIOD` })
  }
  return [...found].toSorted()
}
