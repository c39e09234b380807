import { periodsOf } from './periods.ts'
import { DAY, type Plan } from './plan.ts'

/** Days without any time after which a rule has ended; see `Periods.cost`. */
const MOST_IDLE = 150_000

/** The places BYSETPOS chooses among `size` times, in order, into `places`; says how many. */
export const choose = (positions: readonly number[], size: number, places: number[]): number => {
  places.length = 0
  for (const position of positions) {
    const place = position > 0 ? position - 1 : size + position
    if (place >= 0 && place < size) places.push(place)
  }
  if (places.length < 2) return places.length
  const sorted = [...new Set(places)].sort((a, b) => a - b)
  for (const [at, place] of sorted.entries()) places[at] = place
  return sorted.length
}

/**
 * The times of a rule that comes round daily or more slowly, one at each call and Infinity at the end: from period `k` on, none before
 * `atLeast` or the start, none at or after `to`. Neither COUNT nor UNTIL nor the zone is looked at.
 */
export const timesOfDays = (plan: Plan, firstPeriod: number, atLeast: number, to: number): (() => number) => {
  const { times, positions } = plan
  const { fill, begins, cost } = periodsOf(plan)
  const days = new Int32Array(366)
  const places: number[] = []
  const each = times.length
  const least = Math.max(atLeast, plan.start)
  const only = each === 1 && positions.length === 0 ? times[0] ?? 0 : -1
  let k = firstPeriod
  let size = 0
  let at = 0
  let idle = 0
  const load = (): void => {
    const filled = fill(k++, days)
    const all = filled * each
    size = positions.length === 0 ? all : choose(positions, all, places)
    at = 0
    // Whole days before the first wanted one are passed over at once.
    if (positions.length === 0) while (at < size && (days[at / each] ?? 0) * DAY + DAY <= least) at += each
    idle = at < size ? 0 : idle + cost
  }
  return () => {
    for (;;) {
      while (at < size) {
        const place = positions.length === 0 ? at : places[at] ?? 0
        at++
        const time = only >= 0 ? (days[place] ?? 0) * DAY + only : (days[Math.floor(place / each)] ?? 0) * DAY + (times[place % each] ?? 0)
        if (time < least) continue
        return time < to ? time : Infinity
      }
      if (idle > MOST_IDLE || begins(k) * DAY >= to) return Infinity
      load()
    }
  }
}
