import { dateOf, dayOf, daysInMonth, monthOf, yearOf } from '../time/day.ts'
import type { Day } from '../time/day.ts'
import { FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR } from '../time/lunar-range.ts'
import { daysInLunarMonth, hasLunar, leapMonthOf, lunarOf, solarOf } from '../time/lunar.ts'

/**
 * A birthday: solar (公历) or lunar (农历), the year optional. A lunar one may fall in a leap month (闰月);
 * lunar day is 1…30, solar day 1…31. 三十 in a 29-day month is kept on the 29th, a leap month without one in its plain month.
 */
export interface Birthday {
  readonly calendar: 'solar' | 'lunar'
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly leapMonth: boolean
}

const isWhole = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most

/** Whether such a day exists: in its year when that is known (lunar years 1900…2100), else in any year. Only lunar ones have a leap month. */
export const isValidBirthday = ({ calendar, year, month, day, leapMonth }: Birthday): boolean => {
  if (!isWhole(month, 1, 12)) return false
  // 2000 is a leap year, so a birthday without a year may be 29 February.
  if (calendar === 'solar') return !leapMonth && (year === null || isWhole(year, 1000, 9999)) && isWhole(day, 1, daysInMonth(year ?? 2000, month))
  if (year === null) return isWhole(day, 1, 30)
  return isWhole(year, FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR) && isWhole(day, 1, daysInLunarMonth(year, month, leapMonth) ?? 0)
}

/**
 * The day a birthday is kept in a year: for a solar one that solar year (29 February on the 28th in common years), for a lunar one
 * that LUNAR year, whose last weeks lie in the next solar year. A leap month falls in the plain month where the year has no such one,
 * 三十 on the 29th of a short month. Throws RangeError for lunar years outside 1900…2100.
 */
export const birthdayIn = (birthday: Birthday, year: number): Day => {
  const { month } = birthday
  if (birthday.calendar === 'solar') return dayOf(year, month, Math.min(birthday.day, daysInMonth(year, month)))
  const leap = birthday.leapMonth && leapMonthOf(year) === month
  const kept = solarOf({ year, month, leap, day: Math.min(birthday.day, daysInLunarMonth(year, month, leap) ?? 0) })
  if (kept === null) throw new RangeError(`not a birthday: lunar ${month}-${birthday.day}`)
  return kept
}

const yearIn = (birthday: Birthday, day: Day): number => (birthday.calendar === 'solar' ? yearOf(day) : lunarOf(day).year)

/** The first day, `from` or later, on which the birthday is kept. A lunar one throws RangeError outside 1900-01-31 … 2101-01-28. */
export const nextBirthday = (birthday: Birthday, from: Day): Day => {
  const year = yearIn(birthday, from)
  const thisYear = birthdayIn(birthday, year)
  return thisYear >= from ? thisYear : birthdayIn(birthday, year + 1)
}

/** Full years of age on a day (周岁; on the birthday itself the age turned), or null when the year is not known or the day is before birth. */
export const ageOn = (birthday: Birthday, on: Day): number | null => {
  if (birthday.year === null || (birthday.calendar === 'lunar' && !hasLunar(on))) return null
  const year = yearIn(birthday, on)
  const age = year - birthday.year - (birthdayIn(birthday, year) > on ? 1 : 0)
  return age < 0 ? null : age
}

const two = (value: number): string => String(value).padStart(2, '0')
const lunarKey = (month: number, leap: boolean, day: number): string => `L${two(month)}${two(day)}${leap ? 'R' : ''}`

/** The index keys to store with a contact, so that the birthdays of a day are found by equality: S0504, L0815, in a leap month L0606R. */
export const birthdayKeys = ({ calendar, month, day, leapMonth }: Birthday): string[] =>
  [calendar === 'solar' ? `S${two(month)}${two(day)}` : lunarKey(month, leapMonth, day)]

/**
 * Every stored key whose birthday is kept on that day, by the rules of `birthdayIn`. Where the lunar calendar is not known only the solar keys.
 */
export const birthdayKeysOn = (on: Day): string[] => {
  const solar = [`S${on.slice(5, 7)}${on.slice(8)}`]
  if (monthOf(on) === 2 && dateOf(on) === 28 && daysInMonth(yearOf(on), 2) === 28) solar.push('S0229')
  if (!hasLunar(on)) return solar
  const { year, month, leap, day } = lunarOf(on)
  const days = day === 29 && daysInLunarMonth(year, month, leap) === 29 ? [29, 30] : [day]
  const leaps = leap ? [true] : leapMonthOf(year) === month ? [false] : [false, true]
  return [...solar, ...days.flatMap((it) => leaps.map((isLeap) => lunarKey(month, isLeap, it)))]
}
