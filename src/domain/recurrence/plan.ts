import { civilDay, civilMonth } from '../time/wall-time-number.ts'
import { type DayFilter, dayFilterOf, weekdayIndex } from './day-filter.ts'
import type { RecurrenceRule, Weekday } from './rule.ts'

/** A rule made ready for a start: what it leaves unsaid filled in from it. Times are seconds, days are days, since 1970 on the rule's own clock. */
export interface Plan {
  readonly rule: RecurrenceRule
  readonly start: number
  readonly startDay: number
  /** Seconds since midnight each chosen day has, in order. Not used by rules that come round within a day. */
  readonly times: readonly number[]
  readonly filter: DayFilter
  /** BYSETPOS in no order, each once. */
  readonly positions: readonly number[]
}

export const DAY = 86_400

const DAILY_OR_SLOWER = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']

const unique = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b)

/** Whether a rule's period is a day or longer. */
export const isDailyOrSlower = (rule: RecurrenceRule): boolean => DAILY_OR_SLOWER.includes(rule.freq)

// RFC 5545 3.3.10: "information … not specified in the rule is derived from DTSTART". A week's number alone means the start's weekday in that week.
const completed = (rule: RecurrenceRule, startDay: number, ofDay: number): RecurrenceRule => {
  const undated = rule.byDay.length === 0 && rule.byMonthDay.length === 0 && rule.byYearDay.length === 0
  const weekday = weekdayIndex(startDay) + 1 as Weekday
  const month = civilMonth(startDay)
  const ofYear = (month % 12 + 12) % 12
  const date = startDay - civilDay(Math.floor(month / 12), ofYear + 1, 1) + 1
  const dated = ((): Partial<RecurrenceRule> => {
    if (!undated) return {}
    if (rule.byWeekNo.length > 0) return rule.freq === 'YEARLY' ? { byDay: [{ weekday, ordinal: null }] } : {}
    if (rule.freq === 'WEEKLY') return { byDay: [{ weekday, ordinal: null }] }
    if (rule.freq === 'MONTHLY') return { byMonthDay: [date] }
    return rule.freq === 'YEARLY' ? { byMonthDay: [date], byMonth: rule.byMonth.length > 0 ? rule.byMonth : [ofYear + 1] } : {}
  })()
  const slow = isDailyOrSlower(rule)
  return {
    ...rule,
    ...dated,
    byHour: rule.byHour.length > 0 || !slow ? unique(rule.byHour) : [Math.floor(ofDay / 3600)],
    byMinute: rule.byMinute.length > 0 || !(slow || rule.freq === 'HOURLY') ? unique(rule.byMinute) : [Math.floor(ofDay / 60) % 60],
    // Clocks of ours have no leap second: 60 is read as 59 (RFC 5545 3.3.12).
    bySecond: rule.bySecond.length > 0 || rule.freq === 'SECONDLY' ? unique(rule.bySecond.map(one => Math.min(59, one))) : [ofDay % 60],
  }
}

/** The plan of a rule that begins at `start`, in seconds since 1970 on its own clock. */
export const planOf = (rule: RecurrenceRule, start: number): Plan => {
  const startDay = Math.floor(start / DAY)
  const whole = completed(rule, startDay, start - startDay * DAY)
  const times = isDailyOrSlower(rule)
    ? whole.byHour.flatMap(hour => whole.byMinute.flatMap(minute => whole.bySecond.map(second => hour * 3600 + minute * 60 + second))) : []
  return { rule: whole, start, startDay, times, filter: dayFilterOf(whole), positions: unique(rule.bySetPos) }
}
