import type { DayFilter } from './day-filter.ts'
import { isDailyOrSlower, type Plan } from './plan.ts'
import { timesInUnit } from './times-in-day.ts'
import { choose } from './times-of-days.ts'

const bits = (mask: number): number => {
  let n = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) n++
  return n
}

// How many days pass in a month whatever weekday it begins with and, for February, however long it is; null when that differs.
const inMonth = (filter: DayFilter, lengths: readonly number[]): number | null => {
  const counts = new Set([0, 1, 2, 3, 4, 5, 6].flatMap(first => lengths.map(length => bits(filter.shapes[first * 4 + length - 28] ?? 0))))
  const [count] = counts
  return counts.size === 1 && count !== undefined ? count : null
}

const LENGTHS: readonly (readonly number[])[] = [[31], [28, 29], [31], [30], [31], [30], [31], [31], [30], [31], [30], [31]]

const daysEach = ({ rule: { freq }, filter }: Plan): number | null => {
  const { weekdays, months, ofYear } = filter
  if (ofYear !== null) return null
  switch (freq) {
    case 'YEARLY': return LENGTHS.reduce<number | null>((sum, lengths, month) => {
      const days = (months >> month & 1) === 0 ? 0 : inMonth(filter, lengths)
      return sum === null || days === null ? null : sum + days
    }, 0)
    case 'MONTHLY': return months === 0xfff ? inMonth(filter, [28, 29, 30, 31]) : null
    case 'WEEKLY': return weekdays === null ? null : bits(weekdays)
    default: return weekdays === 0x7f ? 1 : null
  }
}

/** How many times every whole period of a plan yields, before any clock jumps: null when they are not all alike. */
export const perPeriod = (plan: Plan): number | null => {
  const days = daysEach(plan)
  if (days === null) return null
  if (isDailyOrSlower(plan.rule)) return plan.positions.length === 0 ? days * plan.times.length : choose(plan.positions, days * plan.times.length, [])
  const { byHour, byMinute, bySecond, freq } = plan.rule
  const limited = byHour.length > 0 || (freq !== 'HOURLY' && byMinute.length > 0) || (freq === 'SECONDLY' && bySecond.length > 0)
  return limited ? null : timesInUnit(plan).length
}
