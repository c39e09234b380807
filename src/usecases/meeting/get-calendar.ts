import { Failure } from '#domain/base/failure.ts'
import { addDays, type Day, daysBetween, yearOf } from '#domain/time/day.ts'
import { festivalsOn } from '#domain/time/festival.ts'
import type { HolidayFile } from '#domain/time/holiday-file.ts'
import { hasLunar, lunarOf } from '#domain/time/lunar.ts'
import { wallTimeOf } from '#domain/time/wall-time.ts'
import { provisional } from '#domain/time/work-day.ts'
import { festivals, lunarText } from '#i18n/festivals.ts'
import { translate } from '#i18n/messages.ts'
import type { Stores } from '#store/stores.ts'
import type { Deps, Who } from '../deps.ts'
import { type DayMark, dayMark } from '../holidays/day-mark.ts'
import { holidayFilesOf } from '../holidays/holiday-files-of.ts'
import { type OccurrenceView, occurrenceView } from './occurrence-view.ts'
import { talksDuring } from './talks-during.ts'

export interface CalendarDay extends DayMark {
  readonly lunar: string
  readonly festivals: readonly string[]
}

export interface Calendar {
  readonly days: readonly CalendarDay[]
  readonly occurrences: readonly OccurrenceView[]
  /** Years among the days whose make-up workdays are not published yet. */
  readonly provisional: readonly number[]
}

const DAYS_AT_MOST = 62

/** The days from one to another, both inclusive, with their marks, and every talk on them by the clock of the workspace. Fails with `calendar.too_long` beyond 62 days. */
export const getCalendar = async (deps: Deps, who: Who, { from, to }: { readonly from: Day; readonly to: Day }): Promise<Calendar> => {
  const count = daysBetween(from, to) + 1
  if (count > DAYS_AT_MOST) throw Failure.of('invalid', 'calendar.too_long', { limit: String(DAYS_AT_MOST) })
  const days = Array.from({ length: Math.max(0, count) }, (_, i) => addDays(from, i))
  return deps.db.read(who.workspaceId, async stores => {
    const files = await holidayFilesOf(stores)
    return {
      days: days.map(day => ({ ...dayMark(day, files, who.locale), lunar: hasLunar(day) ? lunarText(who.locale, lunarOf(day)) : '', festivals: festivalsOn(day).map(key => translate(festivals, who.locale, key)) })),
      occurrences: days.length === 0 ? [] : await talksOn(deps, who, stores, files, from, to),
      provisional: [...new Set(days.map(yearOf))].filter(year => provisional(year, files)),
    }
  })
}

const talksOn = async (deps: Deps, who: Who, stores: Stores, files: readonly HolidayFile[], from: Day, to: Day): Promise<OccurrenceView[]> => {
  const talks = await talksDuring(stores, who.zone, wallTimeOf(from, 0), wallTimeOf(addDays(to, 1), 0))
  const sight = { named: await stores.contacts.named([...new Set(talks.flatMap(({ meeting }) => meeting.contactIds))]), files, now: deps.now(), locale: who.locale }
  return talks.map(({ meeting, one }) => occurrenceView(meeting, one, sight))
}
