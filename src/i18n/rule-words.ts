import type { Meeting } from '#domain/meeting/meeting.ts'
import { readRule, type RecurrenceRule, type RuleDay, type Until } from '#domain/recurrence/rule.ts'
import { addDays, type Day, dateOf, day, monthOf, weekdayOf } from '#domain/time/day.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'
import { fullDay, weekday } from './dates.ts'
import { type Locale, messages, translate, translateKey } from './messages.ts'

const words = messages(
  {
    once: '只有一次', DAILY: '每天', WEEKLY: '每周', MONTHLY: '每月', YEARLY: '每年', DAILY_n: '每 {n} 天', WEEKLY_n: '每 {n} 周', MONTHLY_n: '每 {n} 个月', YEARLY_n: '每 {n} 年', on: '{every}{days}', between: '、',
    nth: '第 {n} 个{day}', last: '最后一个{day}', nth_last: '倒数第 {n} 个{day}', date: '{n} 日', last_date: '最后一天', nth_last_date: '倒数第 {n} 天', within: '{from} 日至 {to} 日之间的{days}', month: '{n} 月', in_months: '{months}的{days}',
    count: '{text}，共 {n} 次', until: '{text}，到 {on} 为止',
  },
  {
    once: 'Once', DAILY: 'Every day', WEEKLY: 'Every week', MONTHLY: 'Every month', YEARLY: 'Every year', DAILY_n: 'Every {n} days', WEEKLY_n: 'Every {n} weeks', MONTHLY_n: 'Every {n} months', YEARLY_n: 'Every {n} years', on: '{every} on {days}', between: ', ',
    nth: 'the {n} {day}', last: 'the last {day}', nth_last: 'the {n} {day} from the end', date: 'the {n}', last_date: 'the last day', nth_last_date: 'the {n} day from the end', within: 'the {days} between the {from} and the {to}', month: '{n}', in_months: '{days} of {months}',
    count: '{text}, {n} {n:time|times}', until: '{text}, until {on}',
  },
)

/** How often a series comes, in words: 每月第 2 个周五，共 12 次. What words cannot say in short stays as RFC 5545 writes it. */
export const ruleInWords = (locale: Locale, { rule: text, start, zone }: Pick<Meeting, 'rule' | 'start' | 'zone'>): string => {
  if (text === null) return translate(words, locale, 'once')
  const rule = readRule(text)
  const said = saidOf(locale, rule, dayOf(start))
  if (said === null) return text
  if (rule.count !== null) return translate(words, locale, 'count', { text: said, n: rule.count })
  return rule.until === null ? said : translate(words, locale, 'until', { text: said, on: fullDay(locale, untilDay(rule.until, zone)) })
}

const saidOf = (locale: Locale, rule: RecurrenceRule, first: Day): string | null => {
  const { freq, interval, byDay, byMonthDay, byMonth, bySetPos } = rule
  if (rule.bySecond.length + rule.byMinute.length + rule.byHour.length + rule.byYearDay.length + rule.byWeekNo.length > 0) return null
  const every = translateKey(words, locale, interval === 1 ? freq : `${freq}_n`, { n: interval })
  const list = (items: readonly string[]): string => items.join(translate(words, locale, 'between'))
  const on = (days: string): string => translate(words, locale, 'on', { every, days })
  switch (freq) {
    case 'DAILY': return byDay.length + byMonthDay.length + byMonth.length + bySetPos.length > 0 ? null : every
    case 'WEEKLY': {
      if (byMonthDay.length + byMonth.length + bySetPos.length > 0) return null
      return on(list(byDay.length === 0 ? [weekday(locale, first)] : byDay.map(one => weekdayName(locale, one.weekday))))
    }
    case 'MONTHLY': case 'YEARLY': {
      const days = daysSaid(locale, rule, first)
      if (days === null || (freq === 'MONTHLY' && byMonth.length > 0) || (freq === 'YEARLY' && byMonth.length === 0 && byDay.length > 0)) return null
      if (freq === 'MONTHLY') return on(list(days))
      const months = list((byMonth.length === 0 ? [monthOf(first)] : byMonth).map(n => monthName(locale, n)))
      return on(translate(words, locale, 'in_months', { months, days: list(days) }))
    }
    default: return null
  }
}

const daysSaid = (locale: Locale, { byDay, byMonthDay, bySetPos }: RecurrenceRule, first: Day): readonly string[] | null => {
  if (byDay.length === 0) return bySetPos.length > 0 ? null : (byMonthDay.length === 0 ? [dateOf(first)] : byMonthDay).map(n => dateSaid(locale, n))
  if (byMonthDay.length > 0) return bySetPos.length === 0 ? withinSaid(locale, byDay, byMonthDay) : null
  const [only] = byDay
  if (bySetPos.length > 0) return byDay.length === 1 && only?.ordinal === null ? bySetPos.map(ordinal => nthSaid(locale, { ...only, ordinal })) : null
  return byDay.every(one => one.ordinal !== null) ? byDay.map(one => nthSaid(locale, one)) : null
}

/** A weekday of the second week is the one that lies within seven dates. */
const withinSaid = (locale: Locale, byDay: readonly RuleDay[], dates: readonly number[]): readonly string[] | null => {
  const sorted = [...dates].sort((a, b) => a - b)
  const [from = 0, to = 0] = [sorted[0], sorted.at(-1)]
  if (from < 1 || to - from !== sorted.length - 1 || byDay.some(one => one.ordinal !== null)) return null
  const days = byDay.map(one => weekdayName(locale, one.weekday)).join(translate(words, locale, 'between'))
  return [translate(words, locale, 'within', { days, from: counted(locale, from), to: counted(locale, to) })]
}

const nthSaid = (locale: Locale, { weekday: on, ordinal }: RuleDay): string => {
  const [n, said] = [ordinal ?? 1, weekdayName(locale, on)]
  if (n === -1) return translate(words, locale, 'last', { day: said })
  return translate(words, locale, n < 0 ? 'nth_last' : 'nth', { n: counted(locale, Math.abs(n)), day: said })
}

const dateSaid = (locale: Locale, n: number): string =>
  n === -1 ? translate(words, locale, 'last_date') : translate(words, locale, n < 0 ? 'nth_last_date' : 'date', { n: counted(locale, Math.abs(n)) })

/** 2 and 2nd. */
const counted = (locale: Locale, n: number): string => {
  if (locale !== 'en') return String(n)
  const ends = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const
  return `${n}${ends[ordinals.select(n)]}`
}
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })

const MONDAY = day('2026-11-23')
const weekdayName = (locale: Locale, n: number): string => weekday(locale, addDays(MONDAY, n - weekdayOf(MONDAY)))
const monthName = (locale: Locale, n: number): string =>
  translate(words, locale, 'month', { n: locale === 'en' ? new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, n - 1, 1))) : n })

const untilDay = (until: Until, zone: string): Day => (until.kind === 'date' ? until.day : dayOf(until.kind === 'local' ? until.wall : wallTimeIn(zone, until.instant)))
