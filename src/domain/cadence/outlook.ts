import type { RecurrenceRule } from '../recurrence/rule.ts'

const plain = (rule: RecurrenceRule): boolean =>
  [rule.bySecond, rule.byMinute, rule.byHour, rule.byYearDay, rule.byWeekNo, rule.bySetPos].every(part => part.length === 0)

// One date, or one weekday counted from the beginning up to the fourth or the last: what its dialogue for months and years can say.
const oneDayOfMonth = ({ byDay, byMonthDay }: RecurrenceRule): boolean => {
  const [date] = byMonthDay
  const [day] = byDay
  if (byMonthDay.length + byDay.length !== 1) return false
  return day === undefined ? date !== undefined && (date > 0 || date === -1) : day.ordinal !== null && [1, 2, 3, 4, -1].includes(day.ordinal)
}

/** Whether Outlook can hold a rule as one repeating meeting (interop §5.3): days, weeks by weekday, one date or one nth weekday of months or of a year's month. */
export const holdableByOutlook = (rule: RecurrenceRule): boolean => {
  const { freq, byMonth, byDay, byMonthDay } = rule
  if (!plain(rule)) return false
  switch (freq) {
    case 'DAILY': return byMonth.length + byDay.length + byMonthDay.length === 0
    case 'WEEKLY': return byMonth.length + byMonthDay.length === 0 && byDay.every(one => one.ordinal === null)
    case 'MONTHLY': return byMonth.length === 0 && oneDayOfMonth(rule)
    case 'YEARLY': return byMonth.length === 1 && oneDayOfMonth(rule)
    default: return false
  }
}
