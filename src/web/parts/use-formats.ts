import { useMemo } from 'react'
import type { Day } from '#domain/time/day.ts'
import * as dates from '#i18n/dates.ts'
import { useLocale } from '../ground/locale.tsx'
import { useWorkspace } from '../ground/session.ts'

/** Days, durations and money as the reader says them; `near` and `day` know what today is. */
export const useFormats = () => {
  const locale = useLocale()
  const { today, currency } = useWorkspace()
  return useMemo(() => ({
    /** 11 月 20 日, with the year when it is another one. */
    day: (d: Day) => dates.shortDay(locale, d, today as Day),
    /** 11 月 20 日, where the year is said elsewhere. */
    monthDay: (d: Day) => dates.monthDay(locale, d),
    fullDay: (d: Day) => dates.fullDay(locale, d),
    weekday: (d: Day) => dates.weekday(locale, d),
    weekdayLetter: (d: Day) => dates.weekdayLetter(locale, d),
    heading: (d: Day) => dates.dayHeading(locale, d),
    /** 今天, 昨天, 3 天前, 12 天后. */
    near: (d: Day) => dates.relativeDay(locale, d, today as Day),
    duration: (minutes: number) => dates.duration(locale, minutes),
    hours: (minutes: number) => dates.hours(locale, minutes),
    money: (amount: number) => dates.money(locale, amount, currency),
    /** An instant (ISO 8601, UTC) on the reader's clock. */
    instant: (iso: string) => new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso)),
  }), [locale, today, currency])
}
