import type { CalendarId } from '#domain/base/ids.ts'
import type { BusyCalendar, BusyEvent } from '#domain/meeting/busy.ts'
import type { Day } from '#domain/time/day.ts'
import type { ReadContext } from './context.ts'
import { type EntityKind, entityReader, entityWriter } from './entity-store.ts'
import { insertRows } from './insert-rows.ts'
import { rowsIn } from './rows-in.ts'
import type { Tables } from './tables/tables.ts'
import type { WriteContext } from './write-context.ts'

/** An event and the calendar it lies in. */
export interface KeptEvent extends BusyEvent {
  readonly calendarId: CalendarId
}

/** An event to be kept and the days outside of which it is never on, by its own clock. */
export interface SpannedEvent {
  readonly event: BusyEvent
  readonly first: Day
  readonly last: Day
}

export const calendarReader = (context: ReadContext) => ({
  ...entityReader(context, calendars),

  /** All of them, by name. */
  async all(): Promise<BusyCalendar[]> {
    return (await rowsIn(context, 'calendars', 'where workspace_id = ? order by name', [context.workspaceId])).map(calendarOf)
  },

  async withName(name: string): Promise<BusyCalendar | null> {
    return (await rowsIn(context, 'calendars', 'where workspace_id = ? and name = ?', [context.workspaceId, name])).map(calendarOf)[0] ?? null
  },

  /** Events of all calendars that may be on from one day to another, with their overrides; none with the UID of a meeting of ours. `peopled`: only those that name somebody. */
  async eventsDuring(from: Day, to: Day, { peopled = false }: { readonly peopled?: boolean } = {}): Promise<KeptEvent[]> {
    // `cross join`: SQLite goes from the few calendars to their events, each found by its last day.
    const { rows } = await context.run(
      `select c.id, e.event from calendars c cross join calendar_events e where e.workspace_id = c.workspace_id and e.content_id = c.content_id and c.workspace_id = ? and e.last_day >= ? and e.first_day <= ?${peopled ? ' and e.peopled = 1' : ''}
       and not exists (select 1 as one from meetings m where m.workspace_id = e.workspace_id and m.uid = e.uid) order by c.id, e.position`,
      [context.workspaceId, from, to],
    )
    return rows.map(row => ({ ...JSON.parse(String(row['event'])) as BusyEvent, calendarId: row['id'] as CalendarId }))
  },
})

export const calendarWriter = (context: WriteContext) => ({
  ...calendarReader(context),
  ...entityWriter(context, calendars),

  /** Keeps the events a calendar refers to by `contentId`; nothing happens when they are there already. Not in the change log: they are never removed, so that undo finds them. */
  async keepEvents(contentId: string, events: readonly SpannedEvent[]): Promise<void> {
    const { rows } = await context.run('select 1 as one from calendar_events where workspace_id = ? and content_id = ? limit 1', [context.workspaceId, contentId])
    if (rows.length > 0) return
    await insertRows(context, 'calendar_events', events.map(({ event, first, last }, position) => ({
      workspace_id: context.workspaceId, content_id: contentId, position, uid: event.uid, first_day: first, last_day: last, peopled: event.people.length > 0 ? 1 : 0, event: JSON.stringify(event),
    })))
  },
})

const rowOf = (one: BusyCalendar): Omit<Tables['calendars'], 'workspace_id'> =>
  ({ id: one.id, name: one.name, show_titles: one.showTitles ? 1 : 0, content_id: one.contentId, events: one.events, brought_at: one.broughtAt })

const calendarOf = (row: Tables['calendars']): BusyCalendar =>
  ({ id: row.id as CalendarId, name: row.name, showTitles: row.show_titles === 1, contentId: row.content_id, events: row.events, broughtAt: row.brought_at })

export const calendars: EntityKind<BusyCalendar, 'calendars'> = { entity: 'calendar', table: 'calendars', rowOf, valueOf: calendarOf }
