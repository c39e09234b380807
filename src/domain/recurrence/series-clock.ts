import { wallTimeNumber } from '../time/wall-time.ts'
import { dayNumber } from '../time/day.ts'
import { gapsBetween } from '../time/zone-time-gaps.ts'
import { instantOfClock } from '../time/zone-time.ts'
import { DAY } from './plan.ts'
import type { Until } from './rule.ts'
import type { RuleClock } from './rule-times.ts'

/** Beyond this many seconds it costs more to ask a zone for its gaps than to count. */
const NEAR = 200 * 366 * DAY

const never = (): boolean => false
const always = (): boolean => true

// UNTIL in UTC is an instant (interop §1.2): compared as one where the clock has a zone, by what it says where the clock has none.
const pastOf = (until: Until | null, zone: string | null): ((time: number) => boolean) => {
  if (until === null) return never
  if (until.kind === 'utc') {
    const { instant } = until
    return zone === null ? time => time * 1000 > instant : time => (instantOfClock(time * 1000, zone) ?? -Infinity) > instant
  }
  const last = until.kind === 'date' ? dayNumber(until.day) * DAY + DAY - 1 : wallTimeNumber(until.wall) * 60 + 59
  return time => time > last
}

/** The clock a rule goes by: of an IANA zone, or of no place (null), where all times exist. All-day series have none. */
export const ruleClock = (until: Until | null, zone: string | null): RuleClock => ({
  past: pastOf(until, zone),
  exists: zone === null ? always : time => instantOfClock(time * 1000, zone) !== null,
  gaps: zone === null ? () => [] : (from, to) => (to - from > NEAR ? null : gapsBetween(zone, from * 1000, to * 1000).map(gap => ({ from: gap.from / 1000, to: gap.to / 1000 }))),
})
