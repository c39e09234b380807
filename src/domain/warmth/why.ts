import type { Reason } from '../base/reason.ts'
import { type Day, daysBetween } from '../time/day.ts'
import { dueOn, type Warmth } from './warmth.ts'

/** Where the cooling interval of a cup comes from. */
export type IntervalFrom = 'plan_line' | 'role' | 'default'

export interface CupFacts {
  readonly warmth: Warmth | null
  readonly interval: number
  readonly intervalFrom: IntervalFrom
  readonly planned: boolean
  readonly letGoOn: Day | null
  readonly last: { readonly on: Day; readonly format: string } | null
  /** The day of the first touchpoint, null without any. */
  readonly firstOn: Day | null
}

/** Days from the first touchpoint on in which a curve says little yet (L2: calm, it takes a year or two). */
export const EARLY_DAYS = 90

/** The sentences that explain today's number, most telling first (a number about a person always carries its reasons). */
export const whyWarmth = (facts: CupFacts, today: Day): Reason[] => {
  const { warmth, interval, intervalFrom, planned, letGoOn, last, firstOn } = facts
  const reasons: Reason[] = []
  if (letGoOn !== null) reasons.push({ key: 'warmth.let_go', values: { on: `@day.${letGoOn}` } })
  if (warmth === null || last === null) reasons.push({ key: 'warmth.never_met', values: {} })
  else reasons.push({ key: 'warmth.last_touch', values: { on: `@day.${last.on}`, format: `@format.${last.format}` } })
  reasons.push({ key: `warmth.interval_${intervalFrom === 'plan_line' ? 'line' : intervalFrom}`, values: { days: String(Math.round(interval)) } })
  if (warmth !== null && letGoOn === null) {
    const due = dueOn(warmth)
    reasons.push({ key: due > today ? 'warmth.due_on' : 'warmth.was_due', values: { on: `@day.${due}` } })
  }
  if (firstOn !== null && daysBetween(firstOn, today) < EARLY_DAYS) reasons.push({ key: 'warmth.too_early', values: {} })
  if (!planned && letGoOn === null) reasons.push({ key: 'warmth.not_planned', values: {} })
  return reasons
}
