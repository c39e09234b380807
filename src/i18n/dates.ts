import { type Day, dayNumber, daysBetween, yearOf } from '#domain/time/day.ts'
import { type Locale, translate } from './messages.ts'
import { parts } from './parts.ts'

// Days have no zone: they are shown as UTC midnights. The language is always said, never the machine's.
const formatters = new Map<string, Intl.DateTimeFormat>()

const formatted = (locale: Locale, d: Day, options: Intl.DateTimeFormatOptions): string => {
  const key = `${locale} ${Object.entries(options).flat().join(' ')}`
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-CN', { ...options, timeZone: 'UTC' })
  formatters.set(key, formatter)
  return formatter.format(new Date(dayNumber(d) * 86_400_000))
}

/** 11月20日; 20 November. */
export const monthDay = (locale: Locale, d: Day): string => spaced(locale, formatted(locale, d, { month: 'long', day: 'numeric' }))

/** 2026年11月20日; 20 November 2026. */
export const fullDay = (locale: Locale, d: Day): string => spaced(locale, formatted(locale, d, { year: 'numeric', month: 'long', day: 'numeric' }))

/** 11月20日, with the year when it is not this one. */
export const shortDay = (locale: Locale, d: Day, today: Day): string => (yearOf(d) === yearOf(today) ? monthDay(locale, d) : fullDay(locale, d))

/** 周五; Friday. */
export const weekday = (locale: Locale, d: Day): string => formatted(locale, d, { weekday: locale === 'en' ? 'long' : 'short' })

/** 五; F. For the week strip. */
export const weekdayLetter = (locale: Locale, d: Day): string => (locale === 'en' ? formatted(locale, d, { weekday: 'short' }).slice(0, 2) : formatted(locale, d, { weekday: 'narrow' }))

/** 周三，11 月 25 日; Wednesday, 25 November. */
export const dayHeading = (locale: Locale, d: Day): string => (locale === 'en' ? `${weekday(locale, d)}, ${monthDay(locale, d)}` : `${weekday(locale, d)}，${monthDay(locale, d)}`)

/** A thin space between Chinese and figures where the browser would not set one (text-autospace is young). */
const spaced = (locale: Locale, text: string): string => (locale === 'en' ? text : text.replace(/(\d)(?=[年月日])|([年月])(?=\d)/g, '$1$2 '))

/** Today, yesterday, 3 days ago, in 12 days … */
export const relativeDay = (locale: Locale, d: Day, today: Day): string => {
  const days = daysBetween(today, d)
  if (days === 0) return translate(parts, locale, 'date_today')
  if (days === -1) return translate(parts, locale, 'date_yesterday')
  if (days === 1) return translate(parts, locale, 'date_tomorrow')
  if (days === -2) return translate(parts, locale, 'day_before_yesterday')
  if (days === 2) return translate(parts, locale, 'day_after_tomorrow')
  return days < 0 ? translate(parts, locale, 'days_ago', { n: -days }) : translate(parts, locale, 'days_ahead', { n: days })
}

/** Whole minutes as people say them: 45 分钟, 2 小时, 1 小时 30 分钟. */
export const duration = (locale: Locale, minutes: number): string => {
  const h = Math.floor(minutes / 60)
  const m = Math.round(minutes % 60)
  if (h === 0) return translate(parts, locale, 'minutes', { n: m })
  return m === 0 ? translate(parts, locale, 'hours', { n: h }) : translate(parts, locale, 'hours_minutes', { h, m })
}

/** Hours with one decimal at most, for budgets: 6.5 小时. */
export const hours = (locale: Locale, minutes: number): string => translate(parts, locale, 'hours', { n: hoursNumber(minutes) })

/** The number alone: 6.5, 12. */
export const hoursNumber = (minutes: number): string => (Math.round(minutes / 6) / 10).toString()

/** An amount in the smallest unit of a currency: ¥88.50. */
export const money = (locale: Locale, amount: number, currency: string): string => {
  const formatter = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', trailingZeroDisplay: 'stripIfInteger' })
  return formatter.format(amount / 10 ** minorDigits(currency))
}

/** Decimals of a currency: 2 for CNY, 0 for JPY. */
export const minorDigits = (currency: string): number => new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
