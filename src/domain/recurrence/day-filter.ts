import { civilDay } from '../time/wall-time-number.ts'
import type { RecurrenceRule, RuleDay } from './rule.ts'
import { yearDays } from './year-days.ts'

/** Which days a rule lets through, as one bit a day (bit 0 is the 1st) for every shape a month can have. */
export interface DayFilter {
  /** One bit a month of the year, January first. */
  readonly months: number
  /** By weekday of the 1st (0 Monday) × 4 + length − 28. */
  readonly shapes: Int32Array
  /** The twelve masks of a year for what only a whole year can tell (BYYEARDAY, BYWEEKNO, the 20th Monday); null when nothing does. */
  readonly ofYear: ((year: number) => Int32Array) | null
  /** When nothing but the weekday counts: one bit a weekday, Monday first; else null. */
  readonly weekdays: number | null
}

const EVERY_MONTH = 0xfff

/** The ordinals of BYDAY count within a month: of a month's rule, or of a year's that names months. In all shorter periods they say nothing. */
const countsInMonth = ({ freq, byMonth }: RecurrenceRule): boolean => freq === 'MONTHLY' || (freq === 'YEARLY' && byMonth.length > 0)

/** Bits 0, 7, 14, 21 and 28. */
const EVERY_SEVENTH = 0x10204081

// The days of a month whose first is weekday `first` (0 Monday) that one part of BYDAY means.
const weekdayMask = ({ weekday, ordinal }: RuleDay, first: number, length: number): number => {
  const earliest = (weekday - 1 - first + 7) % 7
  if (ordinal === null) return EVERY_SEVENTH << earliest
  const latest = earliest + Math.floor((length - 1 - earliest) / 7) * 7
  const at = ordinal > 0 ? earliest + (ordinal - 1) * 7 : latest + (ordinal + 1) * 7
  return at >= 0 && at < length ? 1 << at : 0
}

const dateMask = (byMonthDay: readonly number[], length: number): number => {
  let mask = byMonthDay.length === 0 ? -1 : 0
  for (const no of byMonthDay) if (Math.abs(no) <= length) mask |= 1 << (no > 0 ? no - 1 : length + no)
  return mask
}

const shapeMask = (rule: RecurrenceRule, byDay: readonly RuleDay[], first: number, length: number): number => {
  let mask = byDay.length === 0 ? -1 : 0
  for (const one of byDay) mask |= weekdayMask(one, first, length)
  return mask & dateMask(rule.byMonthDay, length) & (0x7fffffff >> (31 - length))
}

/** The filter of a rule whose parts are complete (see `planOf`). */
export const dayFilterOf = (rule: RecurrenceRule): DayFilter => {
  const ordinals = rule.byDay.some(one => one.ordinal !== null)
  const inYear = ordinals && rule.freq === 'YEARLY' && !countsInMonth(rule)
  const byDay = inYear ? [] : countsInMonth(rule) ? rule.byDay : rule.byDay.map(one => ({ ...one, ordinal: null }))
  const months = rule.byMonth.length === 0 ? EVERY_MONTH : rule.byMonth.reduce((mask, month) => mask | 1 << (month - 1), 0)
  const shapes = new Int32Array(28)
  for (let first = 0; first < 7; first++) for (let length = 28; length <= 31; length++) shapes[first * 4 + length - 28] = shapeMask(rule, byDay, first, length)
  const ofYear = inYear || rule.byYearDay.length > 0 || rule.byWeekNo.length > 0 ? keepLast(year => yearDays(rule, inYear, year)) : null
  const plain = months === EVERY_MONTH && ofYear === null && rule.byMonthDay.length === 0 && byDay.every(one => one.ordinal === null)
  const weekdays = !plain ? null : byDay.length === 0 ? 0x7f : byDay.reduce((mask, one) => mask | 1 << (one.weekday - 1), 0)
  return { months, shapes, ofYear, weekdays }
}

const keepLast = (make: (year: number) => Int32Array): ((year: number) => Int32Array) => {
  let known = Number.NaN
  let made: Int32Array = new Int32Array(12)
  return year => {
    if (year !== known) {
      made = make(year)
      known = year
    }
    return made
  }
}

/** The days of a month (year × 12 + month − 1) that pass. */
export const maskOf = (filter: DayFilter, month: number): number => {
  const year = Math.floor(month / 12)
  const ofYear = month - year * 12
  if ((filter.months >> ofYear & 1) === 0) return 0
  const first = civilDay(year, ofYear + 1, 1)
  const mask = filter.shapes[weekdayIndex(first) * 4 + monthLength(year, ofYear) - 28] ?? 0
  return filter.ofYear === null ? mask : mask & (filter.ofYear(year)[ofYear] ?? 0)
}

/** 0 Monday … 6 Sunday of a day number. */
export const weekdayIndex = (day: number): number => ((day + 3) % 7 + 7) % 7

/** Days of a month (0 January). */
export const monthLength = (year: number, ofYear: number): number =>
  ofYear === 1 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : 30 + (0xad5 >> ofYear & 1)
