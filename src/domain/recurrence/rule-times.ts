import { civilDay } from '../time/wall-time-number.ts'
import type { Gap } from '../time/zone-time-gaps.ts'
import { perPeriod } from './per-period.ts'
import { periodsOf } from './periods.ts'
import { DAY, isDailyOrSlower, type Plan, planOf } from './plan.ts'
import type { RecurrenceRule } from './rule.ts'
import { baseOf, timesInDay, unitOf } from './times-in-day.ts'
import { timesOfDays } from './times-of-days.ts'

/** What the place a rule belongs to says of clock times (seconds since 1970 on its clock): whether one exists, whether it lies past the rule's UNTIL, and which are jumped over. */
export interface RuleClock {
  readonly exists: (time: number) => boolean
  readonly past: (time: number) => boolean
  /** The stretches of clock times between two that do not exist; null when it is too far to tell. */
  readonly gaps: (from: number, to: number) => readonly Gap[] | null
}

/** Where the year 9999 ends. */
const END = civilDay(10_000, 1, 1) * DAY

/** Times counted for COUNT before the first wanted one; beyond, the rule is taken to have ended. */
const MOST_COUNTED = 100_000

const timesFrom = (plan: Plan, k: number, atLeast: number, to: number): (() => number) =>
  (isDailyOrSlower(plan.rule) ? timesOfDays : timesInDay)(plan, k, atLeast, to)

const periodAt = (plan: Plan, time: number): number =>
  isDailyOrSlower(plan.rule) ? periodsOf(plan).holding(Math.floor(time / DAY)) : Math.max(0, Math.floor((time - baseOf(plan)) / (unitOf(plan) * plan.rule.interval)))

const endOfFirst = (plan: Plan): number => (isDailyOrSlower(plan.rule) ? periodsOf(plan).begins(1) * DAY : baseOf(plan) + unitOf(plan) * plan.rule.interval)

const countIn = (times: () => number): number => {
  let count = 0
  while (count <= MOST_COUNTED && times() !== Infinity) count++
  return count
}

// By the time of day alone: lunches are never at the hours when clocks are set.
const isFarFrom = (plan: Plan, gap: Gap): boolean => {
  const midnight = Math.floor(gap.from / DAY) * DAY
  return isDailyOrSlower(plan.rule) && plan.times.every(time => (midnight + time < gap.from || midnight + time >= gap.to) && midnight + DAY + time >= gap.to)
}

const losesNone = (plan: Plan, from: number, clock: RuleClock): boolean =>
  clock.gaps(plan.start, from)?.every(gap => isFarFrom(plan, gap) || timesFrom(plan, periodAt(plan, gap.from), gap.from, gap.to)() === Infinity) ?? false

// Where to begin, and how many times lie before: straight at the window without COUNT; with it too when every period yields alike and no clock jumps over one.
const entry = (plan: Plan, from: number, clock: RuleClock): { readonly k: number; readonly counted: number } => {
  const k = from <= plan.start ? 0 : periodAt(plan, from)
  if (k < 2 || plan.rule.count === null) return { k, counted: 0 }
  const each = perPeriod(plan)
  if (each === null || !losesNone(plan, from, clock)) return { k: 0, counted: 0 }
  return { k, counted: countIn(timesFrom(plan, 0, plan.start, endOfFirst(plan))) + (k - 1) * each }
}

/**
 * The times of a rule within [from, to), in order and each once, one at each call and Infinity at the end; all in seconds since 1970 on the
 * rule's own clock. COUNT counts what exists on that clock. The work is bounded whatever the rule, so one that never matches ends.
 */
export const ruleTimes = (rule: RecurrenceRule, start: number, { from, to }: { readonly from: number; readonly to: number }, clock: RuleClock): (() => number) => {
  const plan = planOf(rule, start)
  const { count } = rule
  const { k, counted } = entry(plan, from, clock)
  const times = timesFrom(plan, k, count === null ? from : start, Math.min(to, END))
  let left = count === null ? Infinity : count - counted
  let unseen = 0
  return () => {
    while (left > 0) {
      const time = times()
      if (time === Infinity || clock.past(time) || unseen > MOST_COUNTED) break
      unseen++
      if (!clock.exists(time)) continue
      left--
      if (time < from) continue
      unseen = 0
      return time
    }
    left = 0
    return Infinity
  }
}
