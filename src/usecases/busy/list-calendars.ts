import type { Deps, Who } from '../deps.ts'
import { type CalendarView, calendarView } from './calendar-view.ts'

/** The calendars brought from elsewhere, by name. */
export const listCalendars = (deps: Deps, who: Who): Promise<{ items: CalendarView[] }> =>
  deps.db.read(who.workspaceId, async ({ calendars, subscriptions }) => {
    const byContent = new Map((await subscriptions.all()).map(one => [one.contentId, one]))
    return { items: (await calendars.all()).map(one => calendarView(who.locale, one, byContent.get(one.contentId) ?? null)) }
  })
