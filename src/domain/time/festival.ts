import { addDays, yearOf } from './day.ts'
import type { Day } from './day.ts'
import { FIRST_LUNAR_YEAR } from './lunar-range.ts'
import { SOLAR_TERM_CODES } from './lunar-table.ts'
import { hasLunar, lunarOf } from './lunar.ts'

/** Festivals worth a greeting or a glance (X9): 元旦 春节 元宵 妇女节 清明 劳动节 端午 七夕 教师节 中秋 国庆 重阳 冬至 腊八 除夕. */
export const FESTIVAL_KEYS = [
  'new_year', 'spring_festival', 'lantern', 'womens_day', 'qingming', 'labour_day', 'dragon_boat', 'qixi',
  'teachers_day', 'mid_autumn', 'national_day', 'double_ninth', 'winter_solstice', 'laba', 'new_years_eve',
] as const

export type FestivalKey = (typeof FESTIVAL_KEYS)[number]

const FIXED: Readonly<Record<string, FestivalKey>> = {
  '01-01': 'new_year', '03-08': 'womens_day', '05-01': 'labour_day', '09-10': 'teachers_day', '10-01': 'national_day',
}

const LUNAR: Readonly<Record<string, FestivalKey>> = {
  '1-1': 'spring_festival', '1-15': 'lantern', '5-5': 'dragon_boat', '7-7': 'qixi', '8-15': 'mid_autumn', '9-9': 'double_ninth', '12-8': 'laba',
}

const solarTermOn = (day: Day): FestivalKey | undefined => {
  const code = SOLAR_TERM_CODES[yearOf(day) - FIRST_LUNAR_YEAR]
  if (code === undefined) return undefined
  if (day.slice(5) === `04-0${4 + Math.floor(Number(code) / 3)}`) return 'qingming'
  return day.slice(5) === `12-${21 + (Number(code) % 3)}` ? 'winter_solstice' : undefined
}

// The last day of the lunar year is the 29th or the 30th: the day before a first month.
const isNewYearsEve = (day: Day): boolean => !hasLunar(addDays(day, 1)) || lunarOf(addDays(day, 1)).year > lunarOf(day).year

const lunarFestivalOn = (day: Day): FestivalKey | undefined => {
  if (!hasLunar(day)) return undefined
  const lunar = lunarOf(day)
  if (lunar.leap) return undefined
  return isNewYearsEve(day) ? 'new_years_eve' : LUNAR[`${lunar.month}-${lunar.day}`]
}

/** The festivals of a day, solar ones first; lunar ones are not repeated in leap months. Outside 1900…2100 only the fixed ones are known. */
export const festivalsOn = (day: Day): FestivalKey[] =>
  [FIXED[day.slice(5)], solarTermOn(day), lunarFestivalOn(day)].filter((key) => key !== undefined)
