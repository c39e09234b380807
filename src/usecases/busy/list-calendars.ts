import type { Deps, Who } from '../deps.ts'
import { type CalendarView, calendarView } from './calendar-view.ts'

/** The calendars brought from elsewhere, by name. */
export const listCalendars = (deps: Deps, who: Who): Promise<{ items: CalendarView[] }> =>
  deps.db.read(who.workspaceId, async ({ calendars }) => ({ items: (await calendars.all()).map(calendarView) }))
