import { Failure } from '#domain/base/failure.ts'
import type { CalendarId } from '#domain/base/ids.ts'
import type { Stores } from '#store/stores.ts'
import type { Deps, Who } from '../deps.ts'
import { found } from '../found.ts'
import { type CalendarView, calendarView, problemLines } from './calendar-view.ts'
import { refreshSubscription } from './refresh-subscription.ts'

/** Reads a subscribed calendar now. That it could not be read is told with it, and is no failure. Fails with `calendar.not_found` and, for one of a file, `calendar.not_subscribed`. */
export const refreshCalendar = async (deps: Deps, who: Who, { calendarId }: { readonly calendarId: CalendarId }): Promise<{ calendar: CalendarView; problems: { line: number; text: string }[] }> => {
  const subscribed = async ({ calendars, subscriptions }: Stores) => {
    const calendar = found(await calendars.get(calendarId), 'calendar.not_found')
    const subscription = await subscriptions.get(calendar.contentId)
    if (subscription === null) throw Failure.of('conflict', 'calendar.not_subscribed', {})
    return { calendar, subscription }
  }
  const { subscription: before } = await deps.db.read(who.workspaceId, subscribed)
  const problems = await refreshSubscription(deps, who, before)
  const { calendar, subscription } = await deps.db.read(who.workspaceId, subscribed)
  return { calendar: calendarView(who.locale, calendar, subscription), problems: problemLines(who.locale, problems ?? []) }
}
