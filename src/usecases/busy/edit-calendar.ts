import { Failure } from '#domain/base/failure.ts'
import type { CalendarId } from '#domain/base/ids.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { type CalendarView, calendarView } from './calendar-view.ts'

/** Names a calendar anew, or says whether its events are shown by their titles. Fails with `calendar.name_required`, and `calendar.name_taken` for the name of another. */
export const editCalendar = async (deps: Deps, who: Who, { calendarId, name, showTitles }: { readonly calendarId: CalendarId; readonly name?: string; readonly showTitles?: boolean }): Promise<{ actId: string; calendar: CalendarView }> => {
  const act = actOf(deps, who, 'busy.edit')
  return deps.db.transact(who.workspaceId, act, async ({ calendars, subscriptions }) => {
    const before = found(await calendars.get(calendarId), 'calendar.not_found')
    const after = { ...before, ...(name !== undefined && { name: name.replace(/\s+/g, ' ').trim() }), ...(showTitles !== undefined && { showTitles }) }
    if (after.name === '') throw Failure.of('invalid', 'calendar.name_required', {})
    const same = await calendars.withName(after.name)
    if (same !== null && same.id !== before.id) throw Failure.of('conflict', 'calendar.name_taken', { name: after.name })
    await calendars.update(before, after)
    return { actId: act.actId, calendar: calendarView(who.locale, after, await subscriptions.get(after.contentId)) }
  })
}
