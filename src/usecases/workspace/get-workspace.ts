import type { Workspace } from '#domain/workspace/workspace.ts'
import { type Day, yearOf } from '#domain/time/day.ts'
import type { HolidayFile } from '#domain/time/holiday-file.ts'
import { type Deps, todayOf, type Who } from '../deps.ts'

export interface WorkspaceView extends Workspace {
  readonly today: Day
  /** How many people it holds, and how many of them are let go. */
  readonly contacts: number
  readonly letGo: number
  /** Notices that were brought for the years around this one, by which the page counts days itself; left out where there are none. */
  readonly holidays?: readonly Pick<HolidayFile, 'year' | 'days'>[]
}

export const getWorkspace = (deps: Deps, who: Who): Promise<WorkspaceView> =>
  deps.db.read(who.workspaceId, async stores => {
    const [settings, { contacts }, letGo] = [await stores.workspace.get(), await stores.workspace.counts(), await stores.workspace.letGo()]
    const today = todayOf(deps, { ...who, zone: settings.zone })
    const holidays = (await stores.holidayFiles.all()).filter(({ file }) => Math.abs(file.year - yearOf(today)) <= 1).map(({ file: { year, days } }) => ({ year, days }))
    return { ...settings, today, contacts, letGo, ...(holidays.length > 0 && { holidays }) }
  })
