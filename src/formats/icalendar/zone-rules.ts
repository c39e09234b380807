import { Failure } from '#domain/base/failure.ts'
import { readRule, type RecurrenceRule } from '#domain/recurrence/rule.ts'
import { occurrencesOf } from '#domain/recurrence/series.ts'
import { type WallTime, wallTimeNumber, wallTimeOfNumber } from '#domain/time/wall-time.ts'
import { allOf, type Component, firstOf } from './component.ts'
import { instantOfValue, readDateValue } from './date-value.ts'

const MINUTE = 60_000
const MOST_OBSERVANCES = 300
const MOST_ONSETS = 2_000
// Rules of Exchange begin in 1601. Nobody's meeting was before 1900, and none is yet fixed for 2100.
const FIRST = '1900-01-01T00:00' as WallTime
const LAST = '2100-01-01T00:00' as WallTime

/** When (ms since 1970) a zone's clocks are set, and by how much (ms) they are then ahead of UTC. */
interface Onset {
  readonly instant: number
  readonly before: number
  readonly after: number
}

/** The offsets a VTIMEZONE tells: how many ms clocks are ahead of UTC at an instant, and the instants they are set. */
export interface ZoneRules {
  readonly offsetAt: (instant: number) => number
  readonly onsets: readonly number[]
}

const offsetOf = (component: Component, name: string): number | null => {
  const [, sign, hours, minutes, seconds = '0'] = /^\s*([+-])?(\d\d):?(\d\d):?(\d\d)?\s*$/.exec(firstOf(component, name)?.value ?? '') ?? []
  if (hours === undefined || minutes === undefined) return null
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) * 1_000
}

/** UNTIL is in UTC, the onsets are by the clock before them. */
const onItsClock = (rule: RecurrenceRule, before: number): RecurrenceRule =>
  rule.until?.kind === 'utc' ? { ...rule, until: { kind: 'local', wall: wallTimeOfNumber(Math.floor((rule.until.instant + before) / MINUTE)) } } : rule

const yearlyRule = (text: string, before: number): readonly RecurrenceRule[] => {
  try {
    const rule = readRule(text)
    return rule.freq === 'YEARLY' ? [onItsClock(rule, before)] : []
  } catch (error) {
    if (error instanceof Failure) return []
    throw error
  }
}

const onsetsOf = (observance: Component): readonly Onset[] => {
  const start = readDateValue(firstOf(observance, 'DTSTART')?.value ?? '')
  const after = offsetOf(observance, 'TZOFFSETTO')
  if (start === null || after === null) return []
  const before = offsetOf(observance, 'TZOFFSETFROM') ?? after
  const rdates = allOf(observance, 'RDATE').flatMap(({ value }) => value.split(',').slice(0, MOST_ONSETS)).flatMap((text) => readDateValue(text) ?? [])
  const rules = allOf(observance, 'RRULE').slice(0, 4).flatMap(({ value }) => yearlyRule(value, before))
  const series = { start: start.wall, allDay: false, zone: null, minutes: 0, rules, rdates: [], exdates: [] }
  const ruled = rules.length === 0 ? [] : [...occurrencesOf(series, { from: start.wall > FIRST ? start.wall : FIRST, to: LAST, limit: MOST_ONSETS })]
  const byClock = (wall: WallTime, seconds: number): number => wallTimeNumber(wall) * MINUTE + seconds * 1_000 - before
  const instants = [
    ...[start.wall, ...ruled].map((wall) => byClock(wall, start.seconds)),
    ...rdates.map((value) => (value.utc ? instantOfValue(value) : byClock(value.wall, value.seconds))),
  ]
  return instants.map((instant) => ({ instant, before, after }))
}

/** Reads a VTIMEZONE (RFC 5545 §3.6.5), its observances in any order. Null when it tells no offset. */
export const readZoneRules = (zone: Component): ZoneRules | null => {
  const observances = zone.components.filter(({ name }) => name === 'STANDARD' || name === 'DAYLIGHT').slice(0, MOST_OBSERVANCES)
  const told: Onset[] = []
  for (const observance of observances) if (told.length < MOST_ONSETS) told.push(...onsetsOf(observance))
  const onsets = told.toSorted((a, b) => a.instant - b.instant)
  const [first] = onsets
  if (first === undefined) return null
  const offsetAt = (instant: number): number => {
    let low = 0
    let high = onsets.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((onsets[middle]?.instant ?? 0) <= instant) low = middle + 1
      else high = middle
    }
    return onsets[low - 1]?.after ?? first.before
  }
  return { offsetAt, onsets: onsets.map(({ instant }) => instant) }
}
