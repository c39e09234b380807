import { addDays, addMonths, type Day, dayOf, daysInMonth, weekdayOf, yearOf } from './day.ts'
import { readHanNumber, readSmallNumber } from './han-number.ts'

/** Which way a day without its year, or a bare weekday, is meant: what happened lies behind, what was promised ahead. */
export type Lean = 'past' | 'future'

/**
 * The day a person means: 2026-11-20, 11月20日, 昨天, 3天前, 上周五, 周五, yesterday, 3-days-ago, last-friday, in 2 weeks; null when it is not
 * understood. Weeks begin on Monday: 上周五 is the Friday of the week before this one, while last-friday is the latest Friday before today.
 */
export const spokenDay = (text: string, today: Day, lean: Lean): Day | null => {
  const said = text.normalize('NFKC').toLowerCase().replace(/[-_\s]+/g, ' ').trim()
  return writtenOut(said) ?? ofTheYear(said, today, lean) ?? counted(said, today) ?? chineseWeekday(said, today, lean) ?? englishWeekday(said, today, lean)
}

const dated = (year: number, month: number, date: number): Day | null =>
  year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month) ? dayOf(year, month, date) : null

const writtenOut = (said: string): Day | null => {
  const found = /^(\d{4})(?: |\/|\.|年)(\d{1,2})(?: |\/|\.|月)(\d{1,2})[日号]?$/.exec(said)
  return found && dated(Number(found[1]), Number(found[2]), Number(found[3]))
}

/** A day of this year, or the nearest such day on the side it leans to. */
const ofTheYear = (said: string, today: Day, lean: Lean): Day | null => {
  const found = /^(\d{1,2}|[一二三四五六七八九十]{1,2})(?:月| )(\d{1,2}|[一二三四五六七八九十廿卅]{1,3})[日号]?$/.exec(said)
  const [month, date] = [readSmallNumber(found?.[1] ?? ''), readSmallNumber(found?.[2] ?? '')]
  if (month === null || date === null) return null
  const year = yearOf(today)
  // 29 February may be up to eight years away.
  const years = Array.from({ length: 9 }, (_, n) => (lean === 'past' ? year - n : year + n))
  return years.map(one => dated(one, month, date)).find(one => one !== null && (lean === 'past' ? one <= today : one >= today)) ?? null
}

const NAMED: Readonly<Record<string, number>> = {
  今天: 0, 今日: 0, today: 0, 昨天: -1, 昨日: -1, yesterday: -1, 前天: -2, 大前天: -3, 明天: 1, 明日: 1, tomorrow: 1, 后天: 2, 大后天: 3,
  'the day before yesterday': -2, 'day before yesterday': -2, 'the day after tomorrow': 2, 'day after tomorrow': 2,
}
const UNITS: Readonly<Record<string, 'day' | 'week' | 'month'>> = {
  天: 'day', 日: 'day', day: 'day', 周: 'week', 星期: 'week', 礼拜: 'week', week: 'week', 月: 'month', month: 'month',
}

const counted = (said: string, today: Day): Day | null => {
  const named = Object.hasOwn(NAMED, said) ? NAMED[said] : undefined
  if (named !== undefined) return addDays(today, named)
  const found = /^(\d{1,3}|[一二两三四五六七八九十]{1,2}) ?个?(天|日|周|星期|礼拜|月)(?:以|之)?(前|后)$/.exec(said)
    ?? /^(\d{1,3}|an?|one|two|three) (day|week|month)s? (ago)$/.exec(said) ?? /^in (\d{1,3}|an?|one|two|three) (day|week|month)s?$/.exec(said)
  const [, number = '', unit = '', way = 'after'] = found ?? []
  const n = numberOf(number)
  if (n === null) return null
  const by = way === '前' || way === 'ago' ? -n : n
  switch (UNITS[unit]) {
    case 'day': return addDays(today, by)
    case 'week': return addDays(today, by * 7)
    case 'month': return addMonths(today, by)
    default: return null
  }
}

const NUMBERS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, 两: 2 }

const numberOf = (text: string): number | null => NUMBERS[text] ?? (/^\d+$/.test(text) ? Number(text) : readHanNumber(text))

const monday = (today: Day): Day => addDays(today, 1 - weekdayOf(today))

const chineseWeekday = (said: string, today: Day, lean: Lean): Day | null => {
  const found = /^(上上|上个?|这个?|本|下下|下个?)?(?:周|星期|礼拜)([一二三四五六日天])$/.exec(said)
  if (found === null) return null
  const weekday = '一二三四五六日天'.indexOf(found[2] ?? '') + 1
  const which = found[1]?.replace('个', '')
  if (which === undefined) return nearest(Math.min(weekday, 7), today, lean, true)
  const weeks = { 上上: -2, 上: -1, 这: 0, 本: 0, 下: 1, 下下: 2 }[which] ?? 0
  return addDays(monday(today), weeks * 7 + Math.min(weekday, 7) - 1)
}

const ENGLISH = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

const englishWeekday = (said: string, today: Day, lean: Lean): Day | null => {
  const found = /^(?:(last|this|next|on) )?(mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?$/.exec(said)
  if (found === null) return null
  const weekday = ENGLISH.indexOf(found[2] ?? '') + 1
  switch (found[1]) {
    case 'this': return addDays(monday(today), weekday - 1)
    case 'last': return nearest(weekday, today, 'past', false)
    case 'next': return nearest(weekday, today, 'future', false)
    default: return nearest(weekday, today, lean, true)
  }
}

const nearest = (weekday: number, today: Day, lean: Lean, todayToo: boolean): Day => {
  const away = lean === 'past' ? (weekdayOf(today) - weekday + 7) % 7 : (weekday - weekdayOf(today) + 7) % 7
  const days = away === 0 && !todayToo ? 7 : away
  return addDays(today, lean === 'past' ? -days : days)
}
