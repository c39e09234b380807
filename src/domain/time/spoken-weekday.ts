import { addDays, type Day, weekdayOf } from './day.ts'
import type { Lean } from './lean.ts'

/** A day of a week: 上周五, 下个星期三, 周五, last friday, next week tuesday, friday last week. Weeks begin on Monday. */
export const spokenWeekday = (said: string, today: Day, lean: Lean): Day | null => chineseWeekday(said, today, lean) ?? englishWeekday(said, today, lean)

const monday = (today: Day): Day => addDays(today, 1 - weekdayOf(today))

const chineseWeekday = (said: string, today: Day, lean: Lean): Day | null => {
  const found = /^(上上个?|上个?|这个?|本|下下个?|下个?)? ?(?:(?<=[上下这本个])(?:周|星期|礼拜)的? ?)?(?:周|星期|礼拜) ?([一二三四五六日天1-7])$/.exec(said)
  if (found === null) return null
  const weekday = Math.min('一二三四五六日天'.indexOf(found[2] ?? '') + 1, 7) || Number(found[2])
  const which = found[1]?.replace('个', '')
  if (which === undefined) return nearest(weekday, today, lean, true)
  const weeks = { 上上: -2, 上: -1, 这: 0, 本: 0, 下: 1, 下下: 2 }[which] ?? 0
  return addDays(monday(today), weeks * 7 + weekday - 1)
}

const ENGLISH = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const NAME = '(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|r|rs|rsday|urday)?'
const ONE = RegExp(`^(?:(?:on )?(last|this|next|on|this past|past|this coming|coming) )?${NAME}$`)
const OF_A_WEEK = RegExp(`^(?:on )?(?:${NAME} (?:of )?(last|this|next) week|(last|this|next) week(?: on)? ${NAME})$`)

const englishWeekday = (said: string, today: Day, lean: Lean): Day | null => {
  const inWeek = OF_A_WEEK.exec(said)
  if (inWeek !== null) {
    const weeks = { last: -1, this: 0, next: 1 }[inWeek[2] ?? inWeek[3] ?? ''] ?? 0
    return addDays(monday(today), weeks * 7 + ENGLISH.indexOf(inWeek[1] ?? inWeek[4] ?? ''))
  }
  const found = ONE.exec(said)
  if (found === null) return null
  const weekday = ENGLISH.indexOf(found[2] ?? '') + 1
  switch (found[1]) {
    case 'this': return addDays(monday(today), weekday - 1)
    case 'last': case 'past': case 'this past': return nearest(weekday, today, 'past', false)
    case 'next': case 'coming': case 'this coming': return nearest(weekday, today, 'future', false)
    default: return nearest(weekday, today, lean, true)
  }
}

const nearest = (weekday: number, today: Day, lean: Lean, todayToo: boolean): Day => {
  const away = lean === 'past' ? (weekdayOf(today) - weekday + 7) % 7 : (weekday - weekdayOf(today) + 7) % 7
  const days = away === 0 && !todayToo ? 7 : away
  return addDays(today, lean === 'past' ? -days : days)
}
