import { isWallTime, type WallTime, wallTimeNumber, wallTimeOfNumber } from '../time/wall-time.ts'
import { instantOfClock } from '../time/zone-time.ts'
import type { RecurrenceRule } from './rule.ts'
import { ruleTimes } from './rule-times.ts'
import { ruleClock } from './series-clock.ts'

/**
 * What comes again, on the clock of one place: from `start` for `minutes` each, by rules and extra times (RDATE) less the excepted ones (EXDATE).
 * `zone` is an IANA name, null when the clock of wherever one is counts. An `allDay` series starts at T00:00 and its minutes are whole days.
 * Without a rule `start` itself takes place; with one only what the rule yields (see `withStart`).
 */
export interface Series {
  readonly start: WallTime
  readonly allDay: boolean
  readonly zone: string | null
  readonly minutes: number
  readonly rules: readonly RecurrenceRule[]
  readonly rdates: readonly WallTime[]
  readonly exdates: readonly WallTime[]
}

/** A half-open stretch of the series' own wall time, and how many occurrences are wanted at most. */
export interface Window {
  readonly from: WallTime
  readonly to: WallTime
  readonly limit: number
}

/** No window yields more (M0: what strangers send is bounded). */
export const MOST_OCCURRENCES = 10_000

type Times = () => number

const listed = (times: readonly number[]): Times => {
  let at = 0
  return () => times[at++] ?? Infinity
}

// Whole minutes, each once: what comes several times within a minute is one time here.
const byMinute = (seconds: Times): Times => {
  let last = -Infinity
  return () => {
    for (;;) {
      const time = seconds()
      const minute = time === Infinity ? Infinity : Math.floor(time / 60)
      if (minute === last && minute !== Infinity) continue
      last = minute
      return minute
    }
  }
}

const merged = (sources: readonly Times[]): Times => {
  const [only] = sources
  if (sources.length === 1 && only !== undefined) return only
  const heads = sources.map(source => source())
  return () => {
    const least = Math.min(...heads)
    for (const [at, source] of sources.entries()) if (heads[at] === least && least !== Infinity) heads[at] = source()
    return least
  }
}

const minutesIn = (series: Series, from: number, to: number): Times => {
  const zone = series.allDay ? null : series.zone
  const given = (series.rules.length === 0 ? [series.start, ...series.rdates] : series.rdates).map(wallTimeNumber)
  const extra = [...new Set(given)].filter(time => time >= from && time < to && (zone === null || instantOfClock(time * 60_000, zone) !== null)).sort((a, b) => a - b)
  const start = wallTimeNumber(series.start) * 60
  const ruled = series.rules.map(rule => byMinute(ruleTimes(rule, start, { from: from * 60, to: to * 60 }, ruleClock(rule.until, zone))))
  return merged([...ruled, ...(extra.length > 0 || ruled.length === 0 ? [listed(extra)] : [])])
}

/**
 * The wall times a series takes place at within a window, in order and each once; a clock time the zone jumps over is left out. Lazy, and bounded
 * whatever the rules: one that never matches ends, and no more than MOST_OCCURRENCES come.
 */
export function* occurrencesOf(series: Series, { from, to, limit }: Window): Generator<WallTime, void> {
  if (!isWallTime(from) || !isWallTime(to)) throw new RangeError(`no window: ${from} ${to}`)
  const next = minutesIn(series, wallTimeNumber(from), wallTimeNumber(to))
  const excepted = new Set(series.exdates.map(wallTimeNumber))
  for (let left = Math.min(limit, MOST_OCCURRENCES); left > 0;) {
    const minute = next()
    if (minute === Infinity) return
    if (excepted.has(minute)) continue
    left--
    yield wallTimeOfNumber(minute)
  }
}

const END = '9999-12-31T23:59' as WallTime

/** The first `n` wall times of a series that lie after one. */
export const nextOccurrences = (series: Series, after: WallTime, n: number): WallTime[] =>
  (after >= END ? [] : [...occurrencesOf(series, { from: wallTimeOfNumber(wallTimeNumber(after) + 1), to: END, limit: n })])

/** A stranger's series whose rule does not yield its own start, with that start as an extra time: RFC 5545 leaves it undefined, other calendars show it, COUNT does not count it. */
export const withStart = (series: Series): Series => {
  if (series.rules.length === 0 || series.rdates.includes(series.start)) return series
  // Within its own minute: a rule that never matches is not searched for ever.
  const [first] = occurrencesOf({ ...series, exdates: [], rdates: [] }, { from: series.start, to: wallTimeOfNumber(wallTimeNumber(series.start) + 1), limit: 1 })
  return first === series.start ? series : { ...series, rdates: [series.start, ...series.rdates] }
}
