import { occurrencesOf } from '../recurrence/series.ts'
import type { RecurrenceRule } from '../recurrence/rule.ts'
import type { Day } from '../time/day.ts'
import { addMinutes, dayOf, type WallTime, wallTimeOfNumber, wallTimeNumber } from '../time/wall-time.ts'
import { wallTimeIn } from '../time/zone-time.ts'
import type { BusyEvent } from './busy.ts'
import { furthestShift } from './busy-times.ts'

/** Rules counted further than this, or over more years, are taken to go on for ever: the span only says where an event is looked for. */
const COUNTED = 60
const YEARS = 6

/** After the last day of all. */
export const ENDLESS = '9999-12-31' as Day

/** The days, on the event's own clock, outside of which it is never on, whatever its overrides move. */
export const busySpan = (event: BusyEvent, overrides: readonly BusyEvent[]): { readonly first: Day; readonly last: Day } => {
  if (event.recurrenceId !== null) return { first: dayOf(least(event.start, event.recurrenceId)), last: dayOf(addMinutes(greatest(event.start, event.recurrenceId), event.minutes)) }
  const shift = furthestShift(overrides)
  const ends = [event.rules.length === 0 ? event.start : null, ...event.rdates, ...event.rules.map(rule => endOf(rule, event))].filter(end => end !== null)
  const last = ends.includes(ENDLESS) ? ENDLESS : dayOf(addMinutes(ends.reduce(greatest, event.start) as WallTime, event.minutes + shift))
  return { first: dayOf(addMinutes(event.rdates.reduce<WallTime>(least, event.start), -shift)), last }
}

const least = <Text extends string>(a: Text, b: Text): Text => (a < b ? a : b)
const greatest = <Text extends string>(a: Text, b: Text): Text => (a > b ? a : b)

const endOf = (rule: RecurrenceRule, { start, allDay, zone, minutes }: BusyEvent): WallTime | typeof ENDLESS => {
  const { until, count } = rule
  if (until !== null) {
    if (until.kind === 'date') return `${until.day}T23:59` as WallTime
    return until.kind === 'local' ? until.wall : wallTimeIn(zone ?? 'UTC', until.instant + (zone === null ? DAY_MS : 0))
  }
  if (count === null || count > COUNTED) return ENDLESS
  const to = wallTimeOfNumber(wallTimeNumber(start) + YEARS * 366 * 1_440)
  const found = [...occurrencesOf({ start, allDay, zone, minutes, rules: [rule], rdates: [], exdates: [] }, { from: start, to, limit: count })]
  return found.length < count ? ENDLESS : found.at(-1) ?? start
}

const DAY_MS = 86_400_000
