import { holidayYearOf } from '#domain/time/brought-holidays.ts'
import { readHolidayFile } from '#domain/time/holiday-file-text.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { holidayFilesOf } from './holiday-files-of.ts'
import { type HolidayYearView, holidayYear } from './holiday-year.ts'

/** Keeps a year's notice in place of the one of that year. `source` is the name of its file. Fails with the `holidays.*` keys. */
export const putHolidays = async (deps: Deps, who: Who, { text, source = '' }: { readonly text: string; readonly source?: string | undefined }): Promise<{ actId: string; year: HolidayYearView }> => {
  const file = readHolidayFile(text)
  const brought = { id: holidayYearOf(file.year), file, source: source.trim(), broughtOn: todayOf(deps, who) }
  const act = actOf(deps, who, 'holidays.put')
  const year = await deps.db.transact(who.workspaceId, act, async stores => {
    const before = await stores.holidayFiles.get(brought.id)
    await (before === null ? stores.holidayFiles.insert(brought) : stores.holidayFiles.update(before, brought))
    return holidayYear(file.year, await stores.holidayFiles.all(), await holidayFilesOf(stores), who.locale)
  })
  return { actId: act.actId, year }
}
