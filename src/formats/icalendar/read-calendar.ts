import { type Component, firstOf } from './component.ts'
import type { IcsEvent } from './event.ts'
import { ICS_LIMITS, type IcsLimits } from './limits.ts'
import { moveWall } from './move-wall.ts'
import { occurrenceIn } from './occurrence-in.ts'
import { type IcsProblem, problemList, type Tell } from './problem.ts'
import { readComponents } from './read-components.ts'
import { readEvent } from './read-event.ts'
import { unescapeText } from './text-value.ts'
import { zoneReader } from './zone-reader.ts'

/** What a calendar file holds that concerns us. */
export interface IcsCalendar {
  /** METHOD in upper case; null when the file has none (in mail the part's own `method=` then counts). */
  readonly method: string | null
  /** X-WR-CALNAME or NAME: what a subscribed calendar calls itself. */
  readonly name: string | null
  readonly events: readonly IcsEvent[]
  readonly problems: readonly IcsProblem[]
}

const START_OPTIONAL: ReadonlySet<string> = new Set(['REPLY', 'CANCEL', 'REFRESH', 'DECLINECOUNTER'])

const isLarger = (text: string, bytes: number): boolean => text.length > bytes || (text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes)

const valueOf = (roots: readonly Component[], ...names: readonly string[]): string | null =>
  roots.flatMap((root) => names.flatMap((name) => firstOf(root, name)?.value.trim() ?? [])).find((value) => value !== '') ?? null

/** An override that came in UTC goes by the clock of its series, where the file has that: then its times say what changed. */
const withSeries = (event: IcsEvent, series: IcsEvent | undefined): IcsEvent => {
  if (event.recurrenceId === null || series === undefined) return event
  const recurrenceId = occurrenceIn(event, series)
  const moved = event.zone === 'UTC' && !event.allDay && series.zone !== null
    ? { start: moveWall(event.start, 'UTC', series.zone), zone: series.zone, rdates: [], exdates: [], rules: [] }
    : {}
  return { ...event, ...moved, recurrenceId, recurrenceZone: series.zone, recurrenceAllDay: series.allDay }
}

/** Calendars, one inside another too, and events that stand alone. */
const calendarsIn = (root: Component): readonly Component[] => {
  if (root.name === 'VEVENT') return [root]
  return root.name === 'VCALENDAR' ? [root, ...root.components.filter(({ name }) => name === 'VCALENDAR').flatMap(calendarsIn)] : []
}

const eventsOf = (roots: readonly Component[], limits: IcsLimits, tell: Tell): readonly Component[] => {
  const found = roots.flatMap((root) => (root.name === 'VEVENT' ? [root] : root.components.filter(({ name }) => name === 'VEVENT')))
  const over = found[limits.events]
  if (over !== undefined) tell(over.line, 'calendar.too_many_events', { limit: String(limits.events) })
  return found.slice(0, limits.events)
}

/**
 * Reads an iCalendar text (RFC 5545), from a file, a subscription or a mail. Never throws: what cannot be read is a problem with its line, and the rest is read.
 * `preferred` zones are taken first for a zone that only tells its offsets. Takes time linear in the text, within `limits`.
 */
export const readCalendar = (text: string, limits: IcsLimits = ICS_LIMITS, preferred: readonly string[] = []): IcsCalendar => {
  const { problems, tell } = problemList(limits.problems)
  const nothing = { method: null, name: null, events: [], problems }
  if (isLarger(text, limits.bytes)) {
    tell(0, 'calendar.too_large', { limit: `${Math.round(limits.bytes / 1_048_576)} MiB` })
    return nothing
  }
  const roots = readComponents(text, limits, tell)
  const calendars = roots.flatMap(calendarsIn)
  if (calendars.length === 0) {
    tell(1, 'calendar.not_a_calendar')
    return nothing
  }
  const method = valueOf(calendars, 'METHOD')?.toUpperCase() ?? null
  const zones = zoneReader(calendars, preferred, limits, tell)
  const homeName = valueOf(calendars, 'X-WR-TIMEZONE')
  const home = homeName === null ? null : zones(homeName, 2_000, 0)
  const context = { zones, home, startOptional: method !== null && START_OPTIONAL.has(method), limits, tell }
  const events = eventsOf(calendars, limits, tell).flatMap((component) => readEvent(component, context) ?? [])
  const seriesByUid = new Map(events.filter((event) => event.recurrenceId === null && event.uid !== '').map((event) => [event.uid, event]))
  const name = valueOf(calendars, 'X-WR-CALNAME', 'NAME')
  return { method, name: name === null ? null : unescapeText(name), events: events.map((event) => withSeries(event, seriesByUid.get(event.uid))), problems }
}
