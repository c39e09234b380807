import { addDays, addMonths, type Day, dateOf, dayOf, daysInMonth, monthOf, weekdayOf, yearOf } from './day.ts'
import { readSmallNumber } from './han-number.ts'
import type { Lean } from './lean.ts'

/** A date of the calendar: 2026-11-20, 11月20日, 11/20, Nov 20th, 20号, the 3rd, 上个月15号, 下个月第二周周五, 月底, end of the month. */
export const spokenDate = (said: string, today: Day, lean: Lean): Day | null =>
  writtenOut(said) ?? ofTheYear(said, today, lean) ?? ofTheMonth(said, today, lean) ?? ofSomeMonth(said, today) ?? nthOfMonth(said, today, lean) ?? ofSomeMonthEnglish(said, today) ?? endOfMonthSaid(said, today, lean) ?? nthInEnglish(said, today, lean) ?? feast(said, today, lean) ?? endOf(said, today)

const dated = (year: number, month: number, date: number): Day | null =>
  year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month) ? dayOf(year, month, date) : null

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?'
const MONTH_FIRST = RegExp(`^(?:on )?${MONTH} ?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?$`)
const DATE_FIRST = RegExp(`^(?:on )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? (\\d{4}))?$`)

const writtenOut = (said: string): Day | null => {
  const found = /^(\d{4})(?: |\/|\.|年)(\d{1,2})(?: |\/|\.|月)(\d{1,2})[日号]?$/.exec(said)
  if (found !== null) return dated(Number(found[1]), Number(found[2]), Number(found[3]))
  const [, years = '', month = '', date = ''] = /^([零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅]{1,3})[日号]?$/.exec(said.replaceAll('〇', '零')) ?? []
  const year = Number([...years].map(one => '零一二三四五六七八九'.indexOf(one)).join(''))
  return years === '' ? null : dated(year, readSmallNumber(month) ?? 0, readSmallNumber(date) ?? 0)
}

/** Month and date as said in either language, with the year when it was said. */
const monthAndDate = (said: string): readonly [month: number, date: number, year: number | null] | null => {
  const chinese = /^(\d{1,2}|[一二三四五六七八九十]{1,2})(?:月| |\/|\.)(\d{1,2}|[一二三四五六七八九十廿卅]{1,3})[日号]?$/.exec(said)
  if (chinese !== null) {
    const [month, date] = [readSmallNumber(chinese[1] ?? ''), readSmallNumber(chinese[2] ?? '')]
    return month === null || date === null ? null : [month, date, null]
  }
  const first = MONTH_FIRST.exec(said)
  const second = first === null ? DATE_FIRST.exec(said) : null
  const [name, date, year] = first !== null ? [first[1], first[2], first[3]] : [second?.[2], second?.[1], second?.[3]]
  return name === undefined ? null : [MONTHS.indexOf(name) + 1, Number(date), year === undefined ? null : Number(year)]
}

/** A day of this year, or the nearest such day on the side it leans to. */
const ofTheYear = (said: string, today: Day, lean: Lean): Day | null => {
  const found = monthAndDate(said)
  const inYear = /^(前年|去年|今年|明年|后年)(.+)$/.exec(said)
  const by = { 前年: -2, 去年: -1, 今年: 0, 明年: 1, 后年: 2 }[inYear?.[1] ?? '']
  const parts = by === undefined ? null : monthAndDate(inYear?.[2] ?? '')
  if (parts !== null && by !== undefined) return dated(yearOf(today) + by, parts[0], parts[1])
  if (found === null) return null
  const [month, date, saidYear] = found
  if (saidYear !== null) return dated(saidYear, month, date)
  const year = yearOf(today)
  // 29 February may be up to eight years away.
  const years = Array.from({ length: 9 }, (_, n) => (lean === 'past' ? year - n : year + n))
  return years.map(one => dated(one, month, date)).find(one => one !== null && (lean === 'past' ? one <= today : one >= today)) ?? null
}

/** 20号, the 3rd: the nearest such date on the side it leans to, today too. */
const ofTheMonth = (said: string, today: Day, lean: Lean): Day | null => {
  const found = /^(\d{1,2}|[一二三四五六七八九十廿卅]{1,3})[日号]$/.exec(said) ?? /^(?:on )?(?:the )?(\d{1,2})(?:st|nd|rd|th)$/.exec(said)
  const date = found === null ? null : readSmallNumber(found[1] ?? '')
  if (date === null) return null
  const step = lean === 'past' ? -1 : 1
  // Two months at most between two that have a 31st.
  const months = [0, 1, 2].map(n => addMonths(dayOf(yearOf(today), monthOf(today), 1), n * step))
  return months.map(first => dated(yearOf(first), monthOf(first), date)).find(one => one !== null && (lean === 'past' ? one <= today : one >= today)) ?? null
}

const WHICH: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 这: 0, 本: 0, 当: 0, 下: 1, 下下: 2 }
const SOME_MONTH = /^(上上个?|上个?|这个?|本|下下个?|下个?)月(?:的)?(.+)$/
const NTH = /^第([一二三四五1-5])(?:个|个?周的?)?(?:周|星期|礼拜)([一二三四五六日天])$/

/** 上个月15号, 下个月第二周周五 (its second Friday), 下个月第一个周一. */
const ofSomeMonth = (said: string, today: Day): Day | null => {
  const found = SOME_MONTH.exec(said)
  const by = WHICH[(found?.[1] ?? '').replace('个', '')]
  if (found === null || by === undefined) return null
  const first = addMonths(dayOf(yearOf(today), monthOf(today), 1), by)
  const rest = found[2] ?? ''
  if (/^月?[底末]$/.test(rest)) return lastOf(first)
  const date = readSmallNumber(/^(.{1,3})[日号]$/.exec(rest)?.[1] ?? '')
  if (date !== null) return dated(yearOf(first), monthOf(first), date)
  const nth = NTH.exec(rest)
  if (nth === null) return null
  const weekday = Math.min('一二三四五六日天'.indexOf(nth[2] ?? '') + 1, 7)
  const ahead = (weekday - weekdayOf(first) + 7) % 7 + ((readSmallNumber(nth[1] ?? '') ?? 1) - 1) * 7
  return dated(yearOf(first), monthOf(first), dateOf(first) + ahead)
}

/** 6月第二个周六. */
const nthOfMonth = (said: string, today: Day, lean: Lean): Day | null => {
  const found = /^(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?的?(第.+)$/.exec(said)
  const month = readSmallNumber(found?.[1] ?? '')
  if (found === null || month === null || month < 1 || month > 12) return null
  const inYear = (year: number): Day | null => {
    const first = dayOf(year, month, 1)
    return ofSomeMonth(`这个月${found[2]}`, first)
  }
  const year = yearOf(today)
  return (lean === 'past' ? [year, year - 1] : [year, year + 1]).map(inYear).find(one => one !== null && (lean === 'past' ? one <= today : one >= today)) ?? null
}

const FEASTS: readonly (readonly [words: RegExp, month: number, date: number])[] = [
  [/^元旦|^new year'?s day/, 1, 1], [/^情人节|^valentine/, 2, 14], [/^妇女节|^三八/, 3, 8], [/^五一|^劳动节/, 5, 1], [/^儿童节|^六一/, 6, 1], [/^教师节/, 9, 10], [/^国庆/, 10, 1], [/^万圣节|^halloween/, 10, 31],
  [/^平安夜|^(?:christmas|xmas) eve/, 12, 24], [/^圣诞|^(?:christmas|xmas) day/, 12, 25], [/^new year'?s eve/, 12, 31],
]

/** A feast of the solar calendar that is one day: 元旦当天, Christmas Eve. */
const feast = (said: string, today: Day, lean: Lean): Day | null => {
  const found = /^(?:元旦|平安夜|圣诞节)$|(?:当天|当日|那天|那晚|当晚)$|^[a-z' ]+$/.test(said) ? FEASTS.find(([words]) => words.test(said)) : undefined
  if (found === undefined) return null
  const [, month, date] = found
  const year = yearOf(today)
  return (lean === 'past' ? [year, year - 1] : [year, year + 1]).map(one => dated(one, month, date)).find(one => one !== null && (lean === 'past' ? one <= today : one >= today)) ?? null
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const NTH_ENGLISH = RegExp(`^(?:on )?(?:the )?(first|second|third|fourth) (mon|tue|wed|thu|fri|sat|sun)[a-z]* (?:of|in) (?:(next|this) month|${MONTH})$`)

/** first Monday of December, second friday of next month. */
const nthInEnglish = (said: string, today: Day, lean: Lean): Day | null => {
  const found = NTH_ENGLISH.exec(said)
  if (found === null) return null
  const nth = ['first', 'second', 'third', 'fourth'].indexOf(found[1] ?? '')
  const weekday = WEEKDAYS.indexOf(found[2] ?? '') + 1
  const thisMonth = dayOf(yearOf(today), monthOf(today), 1)
  const away = found[3] === undefined ? MONTHS.indexOf(found[4] ?? '') + 1 - monthOf(today) : found[3] === 'next' ? 1 : 0
  const inMonth = (months: number): Day => {
    const first = addMonths(thisMonth, months)
    return addDays(first, (weekday - weekdayOf(first) + 7) % 7 + nth * 7)
  }
  if (found[3] !== undefined) return inMonth(away)
  const years = lean === 'past' ? [0, -12] : [0, 12]
  return years.map(months => inMonth(away + months)).find(one => (lean === 'past' ? one <= today : one >= today)) ?? null
}

const lastOf = (one: Day): Day => addDays(addMonths(dayOf(yearOf(one), monthOf(one), 1), 1), -1)

const SOME_MONTH_ENGLISH = /^(?:on )?(?:the )?(\d{1,2})(?:st|nd|rd|th) (?:of )?(next|last|this) month$|^(next|last|this) month(?:,? on)? the (\d{1,2})(?:st|nd|rd|th)$/

/** the 5th of next month, last month on the 20th. */
const ofSomeMonthEnglish = (said: string, today: Day): Day | null => {
  const found = SOME_MONTH_ENGLISH.exec(said)
  if (found === null) return null
  const by = { next: 1, last: -1, this: 0 }[found[2] ?? found[3] ?? ''] ?? 0
  const first = addMonths(dayOf(yearOf(today), monthOf(today), 1), by)
  return dated(yearOf(first), monthOf(first), Number(found[1] ?? found[4]))
}

/** 11月底: the last day of the month said. */
const endOfMonthSaid = (said: string, today: Day, lean: Lean): Day | null => {
  const month = readSmallNumber(/^(.{1,2})月[底末]$/.exec(said)?.[1] ?? '')
  if (month === null || month < 1 || month > 12) return null
  const year = yearOf(today)
  return (lean === 'past' ? [year, year - 1] : [year, year + 1]).map(one => lastOf(dayOf(one, month, 1))).find(one => (lean === 'past' ? one <= today : one >= today)) ?? null
}

/** 月底, 年底, end of the month. */
const endOf = (said: string, today: Day): Day | null => {
  if (/^(?:月底|月末|(?:by |at )?(?:the )?(?:end of (?:the |this )?month|month end|eom))$/.test(said)) return lastOf(today)
  if (/^(?:今年)?(?:年底|年末)$|^(?:by |at )?(?:the )?(?:end of (?:the |this )?year|year end|eoy)$/.test(said)) return dayOf(yearOf(today), 12, 31)
  return /^(?:by |at )?(?:the )?end of next month$/.test(said) ? lastOf(addMonths(dayOf(yearOf(today), monthOf(today), 1), 1)) : null
}
