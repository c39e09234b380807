import { dayNumber, dayOfNumber, yearOf } from './day.ts'
import type { Day } from './day.ts'
import { FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR } from './lunar-range.ts'
import { LUNAR_YEAR_CODES } from './lunar-table.ts'

/** A day of the Chinese lunisolar calendar (农历): month 1…12, `leap` when it lies in the 闰月 after that month, day 1…30. */
export interface LunarDay {
  readonly year: number
  readonly month: number
  readonly leap: boolean
  readonly day: number
}

interface Month {
  readonly month: number
  readonly leap: boolean
  /** Its first day, counted as `dayNumber` does. */
  readonly start: number
  readonly days: number
}

const FIRST_DAY = dayNumber('1900-01-31' as Day)

const monthsFrom = (code: number, newYear: number): Month[] => {
  const leapMonth = code >> 13
  const months: Month[] = []
  let start = newYear
  for (let index = 0; index < (leapMonth === 0 ? 12 : 13); index++) {
    const late = leapMonth !== 0 && index >= leapMonth
    const days = (code >> index) & 1 ? 30 : 29
    months.push({ month: late ? index : index + 1, leap: late && index === leapMonth, start, days })
    start += days
  }
  return months
}

const readYears = (codes: string): Month[][] => {
  const years: Month[][] = []
  let newYear = FIRST_DAY
  for (const code of codes.match(/.{5}/g) ?? []) {
    const months = monthsFrom(Number.parseInt(code, 16), newYear)
    newYear = months.reduce((next, { days }) => next + days, newYear)
    years.push(months)
  }
  return years
}

const YEARS: readonly (readonly Month[])[] = readYears(LUNAR_YEAR_CODES)

const monthsOf = (year: number): readonly Month[] => {
  const months = YEARS[year - FIRST_LUNAR_YEAR]
  if (months === undefined) throw new RangeError(`lunar year ${year} is not in the table`)
  return months
}

const LAST_DAY = monthsOf(LAST_LUNAR_YEAR).reduce((_, month) => month.start + month.days - 1, 0)

/** Whether the lunar calendar is known on this day: 1900-01-31 … 2101-01-28. */
export const hasLunar = (day: Day): boolean => dayNumber(day) >= FIRST_DAY && dayNumber(day) <= LAST_DAY

/** The lunar day of a solar day; throws RangeError where `hasLunar` is false. */
export const lunarOf = (day: Day): LunarDay => {
  const number = dayNumber(day)
  // Lunar new year is between 21 January and 21 February, so the lunar year is the solar one or the one before.
  const solarYear = yearOf(day)
  const year = number >= (YEARS[solarYear - FIRST_LUNAR_YEAR]?.[0]?.start ?? Infinity) ? solarYear : solarYear - 1
  const month = monthsOf(year).find((it) => number < it.start + it.days)
  if (month === undefined) throw new RangeError(`no lunar day known for ${day}`)
  return { year, month: month.month, leap: month.leap, day: number - month.start + 1 }
}

/** The solar day of a lunar day, or null when that year has no such month or day; throws RangeError for years outside 1900…2100. */
export const solarOf = ({ year, month, leap, day }: LunarDay): Day | null => {
  const found = monthsOf(year).find((it) => it.month === month && it.leap === leap)
  return found === undefined || !Number.isInteger(day) || day < 1 || day > found.days ? null : dayOfNumber(found.start + day - 1)
}

/** The month after which a leap month is put in that lunar year (1…12), or null when it has none. RangeError outside 1900…2100. */
export const leapMonthOf = (year: number): number | null => monthsOf(year).find((it) => it.leap)?.month ?? null

/** 29 or 30, or null when that lunar year has no such month. RangeError outside 1900…2100. */
export const daysInLunarMonth = (year: number, month: number, leap: boolean): number | null =>
  monthsOf(year).find((it) => it.month === month && it.leap === leap)?.days ?? null
