import { yearOf } from '#domain/time/day.ts'
import { type Deps, todayOf, type Who } from '../deps.ts'
import { holidayFilesOf } from './holiday-files-of.ts'
import { type HolidayYearView, holidayYear } from './holiday-year.ts'

/** Every year with a notice, this year and the next, the latest first. */
export const listHolidays = (deps: Deps, who: Who): Promise<{ years: HolidayYearView[] }> =>
  deps.db.read(who.workspaceId, async stores => {
    const [brought, files, present] = [await stores.holidayFiles.all(), await holidayFilesOf(stores), yearOf(todayOf(deps, who))]
    const years = [...new Set([...files.map(file => file.year), present, present + 1])].toSorted((a, b) => b - a)
    return { years: years.map(year => holidayYear(year, brought, files, who.locale)) }
  })
