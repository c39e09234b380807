import { nextOccurrences } from '../recurrence/series.ts'
import { type RecurrenceRule, type RuleDay, ruleOf } from '../recurrence/rule.ts'
import { dateOf, daysInMonth, monthOf, weekdayOf, yearOf } from '../time/day.ts'
import { addMinutes, dayOf, type WallTime } from '../time/wall-time.ts'
import type { Cadence, Weekday } from './cadence.ts'
import { holdableByOutlook } from './outlook.ts'

/** In what sense a cadence is read: the words for each are in i18n. */
export const CADENCE_READING_KEYS = [
  'every_days', 'every_weeks', 'weekdays', 'same_weekday', 'same_weekdays', 'same_date', 'same_date_or_last', 'dates', 'nth_weekday', 'weekday_of_nth_week', 'about_weeks',
] as const
export type CadenceReadingKey = (typeof CADENCE_READING_KEYS)[number]

/**
 * One way to take a cadence as meetings. `start` is the first one, on the rule. `end` tells which end of a range it is. Where not `everyPeriod`
 * some months (or years) have none: the 31st, the Friday of a first week that begins on a Saturday.
 */
export interface CadenceReading {
  readonly key: CadenceReadingKey
  readonly end: 'closer' | 'wider' | null
  readonly rule: RecurrenceRule
  readonly start: WallTime
  readonly holdableByOutlook: boolean
  readonly everyPeriod: boolean
}

type Sense = readonly [key: CadenceReadingKey, rule: RecurrenceRule, everyPeriod?: boolean]

const upTo = (first: number, last: number): number[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
const plainDay = (weekday: Weekday): RuleDay => ({ weekday, ordinal: null })

// The week of a month that holds its 1st is the first, Monday to Sunday. When the 1st is weekday f (0 Monday), weekday w of week n is the
// 7(n − 1) + w − f-th: one of seven dates in a row, of which only one is that weekday. The last week is the one that holds the last day.
const datesInWeek = (ordinal: number, weekday: Weekday): number[] =>
  ordinal < 0 ? upTo(weekday - 8, -1) : upTo(Math.max(1, 7 * (ordinal - 1) + weekday - 6), Math.min(31, 7 * (ordinal - 1) + weekday))

const nthWeekday = ({ ordinal, weekday, months }: Extract<Cadence, { kind: 'nth_weekday' }>): Sense[] => {
  const nth: Sense = ['nth_weekday', ruleOf('MONTHLY', { interval: months, byDay: [{ weekday, ordinal }] }), ordinal !== 5]
  const byMonthDay = datesInWeek(ordinal, weekday)
  const inWeek: Sense = ['weekday_of_nth_week', ruleOf('MONTHLY', { interval: months, byDay: [plainDay(weekday)], byMonthDay }), byMonthDay.length === 7 && ordinal !== 5]
  // Weeks end on Sunday, so the Sunday of the second week is the second Sunday; so is the Monday of the last week the last Monday.
  return weekday === 7 && ordinal > 0 || weekday === 1 && ordinal < 0 ? [nth] : [nth, inWeek]
}

// Months and years: by the weekday of the first one, or by its date; a date not all months have, or the last day instead.
const everyMonths = (interval: number, from: WallTime): Sense[] => {
  const day = dayOf(from)
  const date = dateOf(day)
  const nth = Math.ceil(date / 7)
  const yearly = interval % 12 === 0
  const rule = (parts: Partial<RecurrenceRule>): RecurrenceRule =>
    (yearly ? ruleOf('YEARLY', { interval: interval / 12, byMonth: [monthOf(day)], ...parts }) : ruleOf('MONTHLY', { interval, ...parts }))
  const senses: Sense[] = [
    ['same_weekday', rule({ byDay: [{ weekday: weekdayOf(day), ordinal: nth === 5 ? -1 : nth }] })],
    ['same_date', rule({ byMonthDay: [date] }), date <= 28 || (yearly && monthOf(day) !== 2)],
  ]
  if (senses[1]?.[2] === true) return senses
  const last = date === daysInMonth(yearOf(day), monthOf(day)) && (date === 31 || yearly)
  return [...senses, ['same_date_or_last', rule(last ? { byMonthDay: [-1] } : { byMonthDay: upTo(28, date), bySetPos: [-1] })]]
}

const everyWeeks = (interval: number, from: WallTime, key: CadenceReadingKey = 'every_weeks'): Sense[] =>
  [[key, ruleOf('WEEKLY', { interval, byDay: [plainDay(weekdayOf(dayOf(from)))] })]]

const spread = (count: number, first: number, size: number): number[] => [...new Set(upTo(0, count - 1).map(at => (first - 1 + Math.floor(at * size / count)) % size + 1))].sort((a, b) => a - b)

// Among Monday to Friday, unless it begins on a weekend or is more than five times.
const weekdays = (n: number, from: WallTime): Sense[] => {
  const first = weekdayOf(dayOf(from))
  return n === 1 ? everyWeeks(1, from) : [['weekdays', ruleOf('WEEKLY', { byDay: spread(Math.min(n, 7), first, n > 5 || first > 5 ? 7 : 5).map(one => plainDay(one as Weekday)) })]]
}

const timesAMonth = (n: number, from: WallTime): Sense[] => {
  const day = dayOf(from)
  const weekday = weekdayOf(day)
  const nth = Math.ceil(dateOf(day) / 7)
  const ordinals = n === 4 ? [1, 2, 3, 4] : nth % 2 === 1 ? [1, 3] : [2, 4]
  if (n === 1) return everyMonths(1, from)
  if (n === 2 || n === 4) return [['same_weekdays', ruleOf('MONTHLY', { byDay: ordinals.map(ordinal => ({ weekday, ordinal })) })], ...everyWeeks(4 / n, from)]
  return n >= 28 ? [['every_days', ruleOf('DAILY')]] : [['dates', ruleOf('MONTHLY', { byMonthDay: spread(n, Math.min(28, dateOf(day)), 28) })]]
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const
const WEEKS = { month: 4, quarter: 13, year: 52 } as const

// So many times in a longer unit: as whole months or whole times a month where that comes out even, else about so many weeks apart.
const timesIn = (n: number, unit: 'quarter' | 'year', from: WallTime): Sense[] => {
  if (MONTHS[unit] % n === 0) return everyMonths(MONTHS[unit] / n, from)
  if (n % MONTHS[unit] === 0) return timesAMonth(n / MONTHS[unit], from)
  if (n % WEEKS[unit] === 0) return weekdays(n / WEEKS[unit], from)
  return n > WEEKS[unit] ? weekdays(Math.round(n / WEEKS[unit]), from) : everyWeeks(Math.max(1, Math.round(WEEKS[unit] / n)), from, 'about_weeks')
}

const sensesOf = (cadence: Exclude<Cadence, { kind: 'range' | 'on_demand' }>, from: WallTime): Sense[] => {
  if (cadence.kind === 'nth_weekday') return nthWeekday(cadence)
  const { kind, n, unit } = cadence
  if (unit === 'day') return [['every_days', ruleOf('DAILY', { interval: n })]]
  if (unit === 'week') return kind === 'every' ? everyWeeks(n, from) : weekdays(n, from)
  if (kind === 'every') return everyMonths(n * MONTHS[unit], from)
  return unit === 'month' ? timesAMonth(n, from) : timesIn(n, unit, from)
}

// The first one at or after `from`: the interval only counts from there on.
const firstOf = (rule: RecurrenceRule, from: WallTime): WallTime => {
  const series = { start: from, allDay: false, zone: null, minutes: 0, rules: [{ ...rule, interval: 1 }], rdates: [], exdates: [] }
  return nextOccurrences(series, addMinutes(from, -1), 1)[0] ?? from
}

/**
 * The readings of a cadence as rules for meetings that begin at `from` or soon after, at its clock time; the likeliest first. 每月第二周周五 has
 * two (M1); of a range each end has one, the closer first; on demand has none. All are rules of RFC 5545, on their start.
 */
export const readingsOfCadence = (cadence: Cadence, from: WallTime): CadenceReading[] => {
  if (cadence.kind === 'on_demand') return []
  if (cadence.kind === 'range') {
    return ([['closer', cadence.from], ['wider', cadence.to]] as const).flatMap(([end, one]) => readingsOfCadence(one, from).slice(0, 1).map(reading => ({ ...reading, end })))
  }
  return sensesOf(cadence, from).map(([key, rule, everyPeriod = true]) =>
    ({ key, end: null, rule, start: firstOf(rule, from), holdableByOutlook: holdableByOutlook(rule), everyPeriod }))
}
