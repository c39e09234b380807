import { readHolidayFile } from '#domain/time/holiday-file-text.ts'
import { provisional } from '#domain/time/work-day.ts'
import type { Deps, Who } from '../deps.ts'
import { type DayMark, dayMark } from './day-mark.ts'
import { type Origin, originOf } from './holiday-year.ts'

export interface HolidaysRead {
  readonly year: number
  /** What would no longer count. */
  readonly replaces: Origin
  readonly provisional: boolean
  readonly papers: readonly string[]
  readonly days: readonly DayMark[]
}

/** What a notice says, before it is kept. Fails with the `holidays.*` keys. */
export const readHolidays = async (deps: Deps, who: Who, { text }: { readonly text: string }): Promise<HolidaysRead> => {
  const file = readHolidayFile(text)
  const brought = await deps.db.read(who.workspaceId, ({ holidayFiles }) => holidayFiles.all())
  const alone = [file]
  return { year: file.year, replaces: originOf(file.year, brought), provisional: provisional(file.year, alone), papers: file.papers, days: file.days.map(({ day }) => dayMark(day, alone, who.locale)) }
}
