import type { CalendarId } from '#domain/base/ids.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { found } from '../found.ts'

/** Takes a calendar and its busy times away; contact that was taken from it stays. */
export const removeCalendar = async (deps: Deps, who: Who, { calendarId }: { readonly calendarId: CalendarId }): Promise<{ actId: string }> => {
  const act = actOf(deps, who, 'busy.remove')
  await deps.db.transact(who.workspaceId, act, async ({ calendars }) => calendars.remove(found(await calendars.get(calendarId), 'calendar.not_found')))
  return { actId: act.actId }
}
