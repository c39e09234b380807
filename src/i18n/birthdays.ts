import type { Birthday } from '#domain/contact/birthday.ts'
import { lunarDayText } from '#domain/time/lunar-text.ts'
import type { Locale } from './messages.ts'

/** A birthday as it was given: 1990 年 5 月 4 日, 5 月 4 日, 农历八月十五, 农历 1985 年闰六月初六; 4 May 1990, lunar 8/15. In English a leap month has a star behind it. */
export const birthdayText = (locale: Locale, { calendar, year, month, day, leapMonth }: Birthday): string => {
  if (calendar === 'solar') {
    if (locale !== 'en') return `${year === null ? '' : `${year} 年 `}${month} 月 ${day} 日`
    return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', ...(year === null ? {} : { year: 'numeric' }), timeZone: 'UTC' }).format(new Date(Date.UTC(year ?? 2000, month - 1, day)))
  }
  if (locale === 'en') return `lunar ${month}${leapMonth ? '*' : ''}/${day}${year === null ? '' : ` ${year}`}`
  return `农历${year === null ? '' : ` ${year} 年`}${lunarDayText({ month, day, leap: leapMonth })}`
}
