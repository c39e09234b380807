import { addDays, day } from '../time/day.ts'
import { type WallTime, wallTimeOf } from '../time/wall-time.ts'
import { type Frequency, type RecurrenceRule, ruleOf, type Weekday } from './rule.ts'

/** Chance from a seed (mulberry32): the same rules in every run. */
export const chanceOf = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = state + 0x6d2b79f5 | 0
    let mixed = Math.imul(state ^ state >>> 15, 1 | state)
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed
    return ((mixed ^ mixed >>> 14) >>> 0) / 4_294_967_296
  }
}

/** A rule, its start and the zone of its clock. */
export interface RuleCase {
  readonly rule: RecurrenceRule
  readonly start: WallTime
  readonly zone: string
}

const ZONES = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kolkata']
const FREQUENCIES: readonly Frequency[] = ['YEARLY', 'YEARLY', 'YEARLY', 'MONTHLY', 'MONTHLY', 'MONTHLY', 'WEEKLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY']

const isSlow = (freq: Frequency): boolean => freq === 'YEARLY' || freq === 'MONTHLY' || freq === 'WEEKLY' || freq === 'DAILY'

/** A rule by chance with all parts RFC 5545 3.3.10 allows at its frequency, and none that it forbids. */
export const randomCase = (chance: () => number): RuleCase => {
  const between = (least: number, most: number): number => least + Math.floor(chance() * (most - least + 1))
  const one = <T>(values: readonly T[]): T => values[between(0, values.length - 1)] as T
  const signed = (most: number): number => (chance() < 0.3 ? -1 : 1) * between(1, most)
  const some = (often: number, make: () => number): number[] => (chance() < often ? [...new Set(Array.from({ length: between(1, 4) }, make))].sort((a, b) => a - b) : [])
  const freq = one(FREQUENCIES)
  const slow = freq === 'YEARLY' || freq === 'MONTHLY'
  const byWeekNo = freq === 'YEARLY' ? some(0.15, () => signed(53)) : []
  const ordinals = slow && byWeekNo.length === 0 && chance() < 0.6
  const byMonth = some(0.3, () => between(1, 12))
  const mostOrdinal = freq === 'YEARLY' && byMonth.length === 0 ? 53 : 5
  const byDay = some(0.5, () => between(1, 7)).map(weekday => ({ weekday: weekday as Weekday, ordinal: ordinals ? signed(mostOrdinal) : null }))
  // In periods of a day and longer one list of times of day is enough, else some rules have thousands of times in each.
  const clock = between(0, 2)
  const time = (part: number, often: number, make: () => number): number[] => some(!isSlow(freq) || clock === part ? often : 0, make)
  const parts = {
    byMonth, byWeekNo, byDay,
    byYearDay: freq === 'YEARLY' || freq === 'HOURLY' ? some(0.12, () => signed(366)) : [],
    byMonthDay: freq === 'WEEKLY' ? [] : some(0.3, () => signed(31)),
    byHour: time(0, 0.2, () => between(0, 23)), byMinute: time(1, 0.15, () => between(0, 59)), bySecond: time(2, 0.1, () => between(0, 59)),
  }
  const limited = Object.values(parts).some(part => part.length > 0)
  const rule = ruleOf(freq, {
    ...parts, interval: chance() < 0.5 ? 1 : between(2, 12), count: between(1, 5), weekStart: chance() < 0.7 ? 1 : between(1, 7) as Weekday,
    bySetPos: limited ? some(0.2, () => signed(freq === 'YEARLY' ? 20 : 5)) : [],
  })
  return { rule, start: wallTimeOf(addDays(day('1995-01-01'), between(0, 12_000)), between(0, 95) * 15), zone: one(ZONES) }
}
