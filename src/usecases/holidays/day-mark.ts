import type { Day } from '#domain/time/day.ts'
import type { HolidayFile } from '#domain/time/holiday-file.ts'
import { type DayKind, dayKind } from '#domain/time/work-day.ts'
import { holidayName } from '#i18n/holidays.ts'
import type { Locale } from '#i18n/messages.ts'

/** What a day is, `dayMark` of the contract; `name` in the language asked for, '' for none. */
export interface DayMark {
  readonly day: Day
  readonly kind: DayKind['kind']
  readonly certainty: DayKind['certainty']
  readonly name: string
}

/** By the notices in force: `holidayFilesOf(stores)`. */
export const dayMark = (day: Day, files: readonly HolidayFile[], locale: Locale): DayMark => {
  const { kind, certainty, name } = dayKind(day, files)
  return { day, kind, certainty, name: name === null ? '' : holidayName(locale, name) }
}
