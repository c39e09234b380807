import { type RecurrenceRule, readRule, type Until } from '#domain/recurrence/rule.ts'
import { dateOf, type Day, dayOf as dayOfParts, monthOf } from '#domain/time/day.ts'
import { dayOf, type WallTime } from '#domain/time/wall-time.ts'
import { dayIn } from '#domain/time/zone.ts'
import { fullDay, monthDay } from './dates.ts'
import { type Locale, messages, translate, translateKey } from './messages.ts'

/** How a series comes again, in words. */
export const ruleWords = messages(
  {
    once: '只有一次', daily: '每天', weekly: '每周', monthly: '每月', yearly: '每年', daily_n: '每 {n} 天', weekly_n: '每 {n} 周', monthly_n: '每 {n} 个月', yearly_n: '每 {n} 年', weekly_2: '每两周', quarterly: '每季度', half_yearly: '每半年',
    weekly_on: '{every}的{days}', nth: '{every}的第{nth}个{day}', last: '{every}的最后一个{day}', of_week: '{every}第{nth}周的{day}', of_last_week: '{every}最后一周的{day}', on_date: '{every} {date} 日', last_date: '{every}的最后一天',
    date_or_last: '{every} {date} 日，没有这一天的月份在最后一天', nth_work: '{every}的第{nth}个工作日', last_work: '{every}的最后一个工作日', on_day: '{every} {day}', in_month: '{every}{month}',
    counted: '{rule}，共 {n} 次', until: '{rule}，到 {day}为止', other: '按规则重复：{rule}', and: '、',
    day_1: '周一', day_2: '周二', day_3: '周三', day_4: '周四', day_5: '周五', day_6: '周六', day_7: '周日', nth_1: '一', nth_2: '二', nth_3: '三', nth_4: '四', nth_5: '五',
  },
  {
    once: 'Once only', daily: 'every day', weekly: 'every week', monthly: 'every month', yearly: 'every year', daily_n: 'every {n} days', weekly_n: 'every {n} weeks', monthly_n: 'every {n} months', yearly_n: 'every {n} years', weekly_2: 'every two weeks', quarterly: 'every quarter', half_yearly: 'every half year',
    weekly_on: '{days}, {every}', nth: '{nth} {day} of {every}', last: 'last {day} of {every}', of_week: '{day} of the {nth} week of {every}', of_last_week: '{day} of the last week of {every}', on_date: 'day {date} of {every}', last_date: 'last day of {every}',
    date_or_last: 'day {date} of {every}, or its last day', nth_work: '{nth} weekday of {every}', last_work: 'last weekday of {every}', on_day: '{day}, {every}', in_month: '{month}, {every}',
    counted: '{rule}, {n} {n:time|times}', until: '{rule}, until {day}', other: 'by the rule {rule}', and: ' and ',
    day_1: 'Monday', day_2: 'Tuesday', day_3: 'Wednesday', day_4: 'Thursday', day_5: 'Friday', day_6: 'Saturday', day_7: 'Sunday', nth_1: 'first', nth_2: 'second', nth_3: 'third', nth_4: 'fourth', nth_5: 'fifth',
  },
)

/** A rule as its reader would say it: 每月的第二个周五; a rule nobody says so is named as it stands. */
export const ruleInWords = (locale: Locale, { rule: text, start, zone }: { readonly rule: string | null; readonly start: WallTime; readonly zone: string }): string => {
  if (text === null) return translate(ruleWords, locale, 'once')
  const rule = readRule(text)
  const said = capital(locale, repeated(locale, rule, dayOf(start)) ?? translate(ruleWords, locale, 'other', { rule: text }))
  if (rule.count !== null) return translate(ruleWords, locale, 'counted', { rule: said, n: rule.count })
  return rule.until === null ? said : translate(ruleWords, locale, 'until', { rule: said, day: fullDay(locale, lastDay(rule.until, zone)) })
}

const capital = (locale: Locale, text: string): string => (locale === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text)

const lastDay = (until: Until, zone: string): Day => (until.kind === 'date' ? until.day : until.kind === 'local' ? dayOf(until.wall) : dayIn(zone, until.instant))

const everyOf = (locale: Locale, { freq, interval }: RecurrenceRule): string | null => {
  const key = freq === 'DAILY' || freq === 'WEEKLY' || freq === 'MONTHLY' || freq === 'YEARLY' ? (freq.toLowerCase() as 'daily' | 'weekly' | 'monthly' | 'yearly') : null
  if (key === null) return null
  if (interval === 1) return translate(ruleWords, locale, key)
  if (key === 'weekly' && interval === 2) return translate(ruleWords, locale, 'weekly_2')
  if (key === 'monthly' && interval === 3) return translate(ruleWords, locale, 'quarterly')
  if (key === 'monthly' && interval === 6) return translate(ruleWords, locale, 'half_yearly')
  return translate(ruleWords, locale, `${key}_n`, { n: interval })
}

const weekdayWord = (locale: Locale, weekday: number): string => translateKey(ruleWords, locale, `day_${weekday}`)
const nthWord = (locale: Locale, n: number): string => translateKey(ruleWords, locale, `nth_${n}`)
const isNth = (n: number): boolean => n >= 1 && n <= 5

const repeated = (locale: Locale, rule: RecurrenceRule, start: Day): string | null => {
  const every = everyOf(locale, rule)
  if (every === null || rule.byYearDay.length + rule.byWeekNo.length + rule.byHour.length + rule.byMinute.length + rule.bySecond.length > 0) return null
  if (rule.freq === 'MONTHLY') return rule.byMonth.length > 0 ? null : monthly(locale, every, rule, start)
  if (rule.bySetPos.length > 0) return null
  if (rule.freq === 'DAILY') return rule.byDay.length + rule.byMonthDay.length + rule.byMonth.length > 0 ? null : every
  if (rule.freq === 'YEARLY') return yearly(locale, every, rule, start)
  if (rule.byMonthDay.length + rule.byMonth.length > 0 || rule.byDay.some(({ ordinal }) => ordinal !== null)) return null
  const days = rule.byDay.map(({ weekday }) => weekdayWord(locale, weekday)).join(translate(ruleWords, locale, 'and'))
  if (days === '') return every
  return locale === 'zh-CN' && rule.interval === 1 ? `每${days}` : translate(ruleWords, locale, 'weekly_on', { every, days })
}

const monthly = (locale: Locale, every: string, rule: RecurrenceRule, start: Day): string | null => {
  const { byDay, byMonthDay, bySetPos } = rule
  const workDays = byDay.length === 5 && byDay.every(({ weekday, ordinal }) => weekday <= 5 && ordinal === null)
  if (workDays && byMonthDay.length === 0 && bySetPos.length === 1) return counted(locale, every, bySetPos, 'last_work', 'nth_work')
  const [only] = byDay
  if (only === undefined) return dates(locale, every, rule, start)
  if (byDay.some(({ weekday }) => weekday !== only.weekday)) return null
  const day = weekdayWord(locale, only.weekday)
  if (byMonthDay.length > 0) return bySetPos.length > 0 || byDay.length > 1 || only.ordinal !== null ? null : ofWeek(locale, every, only.weekday, byMonthDay)
  if (bySetPos.length > 0) return byDay.length > 1 || only.ordinal !== null ? null : counted(locale, every, bySetPos, 'last', 'nth', day)
  return counted(locale, every, byDay.map(({ ordinal }) => ordinal ?? 0), 'last', 'nth', day)
}

/** The first and the third Friday of the month, the last working day of it; positions nobody counts to are not said. */
const counted = (locale: Locale, every: string, positions: readonly number[], last: 'last' | 'last_work', nth: 'nth' | 'nth_work', day = ''): string | null => {
  if (positions.length === 1 && positions[0] === -1) return translateKey(ruleWords, locale, last, { every, day })
  if (!positions.every(isNth)) return null
  return translateKey(ruleWords, locale, nth, { every, day, nth: positions.map(n => nthWord(locale, n)).join(translate(ruleWords, locale, 'and')) })
}

const dates = (locale: Locale, every: string, { byMonthDay, bySetPos }: RecurrenceRule, start: Day): string | null => {
  const given = byMonthDay.length === 0 ? [dateOf(start)] : byMonthDay
  // From the 28th on, the last of those there are: that date, or the last day of a shorter month.
  if (bySetPos.length === 1 && bySetPos[0] === -1 && given.every((date, i) => date === 28 + i)) return translate(ruleWords, locale, 'date_or_last', { every, date: 27 + given.length })
  if (bySetPos.length > 0) return null
  if (given.length === 1 && given[0] === -1) return translate(ruleWords, locale, 'last_date', { every })
  return given.some(date => date < 0) ? null : translate(ruleWords, locale, 'on_date', { every, date: given.join(translate(ruleWords, locale, 'and')) })
}

/** The weekday of the n-th week, counted from the week that holds the 1st: seven dates in a row, those there are in a first week; or of the week that holds the last. */
const ofWeek = (locale: Locale, every: string, weekday: number, given: readonly number[]): string | null => {
  const [first = 0, last = 0] = [given[0], given.at(-1)]
  const day = weekdayWord(locale, weekday)
  if (!given.every((date, i) => date === first + i)) return null
  if (last === -1 && first === weekday - 8) return translate(ruleWords, locale, 'of_last_week', { every, day })
  const nth = Math.ceil((last - weekday) / 7) + 1
  return isNth(nth) && first === Math.max(1, 7 * (nth - 1) + weekday - 6) && last === Math.min(31, 7 * (nth - 1) + weekday) ? translate(ruleWords, locale, 'of_week', { every, nth: nthWord(locale, nth), day }) : null
}

const yearly = (locale: Locale, every: string, rule: RecurrenceRule, start: Day): string | null => {
  const { byDay, byMonth, byMonthDay } = rule
  const [month = monthOf(start)] = byMonth
  if (byMonth.length > 1) return null
  if (byDay.length > 0) return byMonth.length === 1 && byDay.every(({ ordinal }) => ordinal !== null) ? monthly(locale, translate(ruleWords, locale, 'in_month', { every, month: monthName(locale, month) }), rule, start) : null
  if (byMonthDay.length > 1 || (byMonthDay[0] ?? 1) < 0) return null
  // 29 February stands in a leap year.
  return translate(ruleWords, locale, 'on_day', { every, day: monthDay(locale, dayOfParts(2024, month, byMonthDay[0] ?? dateOf(start))) })
}

const monthName = (locale: Locale, month: number): string => (locale === 'en' ? monthDay(locale, dayOfParts(2024, month, 1)).replace('1 ', '') : ` ${month} 月`)
