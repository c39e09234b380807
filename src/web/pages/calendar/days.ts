import { addDays, addMonths, dateOf, type Day, dayOf, daysInMonth, monthOf, weekdayOf, yearOf } from '#domain/time/day.ts'

export type View = 'month' | 'week'

const mondayOf = (on: Day): Day => addDays(on, 1 - weekdayOf(on))

const weekFrom = (monday: Day): readonly Day[] => Array.from({ length: 7 }, (_, i) => addDays(monday, i))

/** The weeks around a day, from Monday: the one week, or as many as its month touches. */
export const weeksAround = (on: Day, view: View): readonly (readonly Day[])[] => {
  if (view === 'week') return [weekFrom(mondayOf(on))]
  const first = dayOf(yearOf(on), monthOf(on), 1)
  const last = addDays(first, daysInMonth(yearOf(on), monthOf(on)) - 1)
  const monday = mondayOf(first)
  return Array.from({ length: Math.ceil((weekdayOf(first) - 1 + dateOf(last)) / 7) }, (_, i) => weekFrom(addDays(monday, 7 * i)))
}

/** The day a key leads to from another (ARIA APG date grid); null for other keys. */
export const dayByKey = (key: string, on: Day): Day | null => {
  switch (key) {
    case 'ArrowLeft': return addDays(on, -1)
    case 'ArrowRight': return addDays(on, 1)
    case 'ArrowUp': return addDays(on, -7)
    case 'ArrowDown': return addDays(on, 7)
    case 'Home': return mondayOf(on)
    case 'End': return addDays(mondayOf(on), 6)
    case 'PageUp': return addMonths(on, -1)
    case 'PageDown': return addMonths(on, 1)
    default: return null
  }
}

/** The lunar day as a cell has room for it: 廿三, or 冬月 on the first of a month; 10/17. */
export const lunarShort = (lunar: string): string => {
  const han = /^(.*月)(.+)$/u.exec(lunar)
  if (han === null) return lunar.replace(/^\D+/, '')
  return han[2] === '初一' ? (han[1] ?? '') : (han[2] ?? '')
}
