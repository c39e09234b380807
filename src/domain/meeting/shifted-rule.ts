import { readRule, type RecurrenceRule, type RuleDay, ruleText } from '../recurrence/rule.ts'
import { dateOf, type Day, weekdayOf } from '../time/day.ts'

/**
 * A rule taken along when its first talk moves to another day: 每周五 becomes 每周四, the second Friday the first Thursday, the 11th the 10th. A rule
 * that names several days, or days that are counted otherwise, stays as it is.
 */
export const shiftedRule = (text: string, from: Day, to: Day): string => {
  const rule = readRule(text)
  return from === to ? text : ruleText({ ...rule, ...partsOn(rule, to) })
}

const partsOn = ({ freq, byDay, byMonthDay, byMonth, bySetPos }: RecurrenceRule, to: Day): Partial<RecurrenceRule> => {
  const [day] = byDay
  if (bySetPos.length > 0 || byMonth.length > 0 || byDay.length > 1 || byMonthDay.length > 1 || (day !== undefined && byMonthDay.length > 0)) return {}
  if (day !== undefined) return freq === 'WEEKLY' || freq === 'MONTHLY' ? { byDay: [dayOn(day, to)] } : {}
  return freq === 'MONTHLY' && (byMonthDay[0] ?? -1) > 0 ? { byMonthDay: [dateOf(to)] } : {}
}

const dayOn = ({ ordinal }: RuleDay, to: Day): RuleDay => {
  const nth = Math.ceil(dateOf(to) / 7)
  return { weekday: weekdayOf(to), ordinal: ordinal === null ? null : ordinal < 0 || nth === 5 ? -1 : nth }
}
