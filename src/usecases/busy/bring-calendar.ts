import { createHash } from 'node:crypto'
import { Failure } from '#domain/base/failure.ts'
import type { CalendarId } from '#domain/base/ids.ts'
import type { BusyCalendar } from '#domain/meeting/busy.ts'
import { CALENDAR_BYTES } from '#formats/icalendar/limits.ts'
import { actOf, type Deps, instantOf, type Who } from '../deps.ts'
import { calledBy, freeName } from './calendar-name.ts'
import { type CalendarView, calendarView, problemLines } from './calendar-view.ts'
import { readAsOf } from './read-fetched.ts'

/** Largest file that is taken, in bytes. */
export const BRING_BYTES = CALENDAR_BYTES

export interface CalendarBrought {
  readonly actId: string
  readonly calendar: CalendarView
  /** One of the same name was there. */
  readonly replaced: boolean
  /** What could not be read, with its line of the file; the rest was. */
  readonly problems: readonly { readonly line: number; readonly text: string }[]
}

/**
 * Takes an .ics file in as busy times, in place of the calendar of the same name that came in a file: the name given, what the file calls itself, or the
 * file's own. Fails with `calendar.too_large`, `calendar.not_a_calendar`, and `calendar.name_taken` for a name given that is a subscription's.
 */
export const bringCalendar = async (deps: Deps, who: Who, { fileName, name }: { readonly fileName: string; readonly name?: string }, bytes: Uint8Array): Promise<CalendarBrought> => {
  const read = await deps.readCalendar(bytes, who.zone)
  const wanted = calledBy(name ?? '', read.name ?? '', fileName.replace(/\.\w{1,5}$/, ''))
  const contentId = createHash('sha256').update(`${readAsOf(who.zone)} `).update(bytes).digest('hex')
  const act = actOf(deps, who, 'busy.bring')
  return deps.db.transact(who.workspaceId, act, async ({ calendars }) => {
    const called = await freeName({ calendars }, wanted, ({ subscribed }) => subscribed === undefined)
    if (name !== undefined && called !== wanted) throw Failure.of('conflict', 'calendar.name_taken', { name: wanted })
    const brought = { name: called, contentId, events: read.events.length, broughtAt: instantOf(deps.now()) }
    const before = await calendars.withName(called)
    const calendar: BusyCalendar = before === null ? { ...brought, id: deps.newId() as CalendarId, showTitles: true } : { ...before, ...brought }
    await calendars.keepEvents(contentId, read.events)
    await (before === null ? calendars.insert(calendar) : calendars.update(before, calendar))
    return { actId: act.actId, calendar: calendarView(who.locale, calendar, null), replaced: before !== null, problems: problemLines(who.locale, read.problems) }
  }, 'long write')
}
