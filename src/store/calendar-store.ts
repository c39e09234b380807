import { setImmediate as nextTurn } from 'node:timers/promises'
import { Failure } from '#domain/base/failure.ts'
import type { CalendarId } from '#domain/base/ids.ts'
import type { BusyCalendar, BusyEvent, SpannedEvent } from '#domain/meeting/busy.ts'
import type { Day } from '#domain/time/day.ts'
import type { ReadContext } from './context.ts'
import { type EntityKind, entityReader, entityWriter } from './entity-store.ts'
import { insertRows } from './insert-rows.ts'
import { rowsIn } from './rows-in.ts'
import { subscriptionReader } from './subscription-store.ts'
import type { Tables } from './tables/tables.ts'
import type { WriteContext } from './write-context.ts'

/** An event and the calendar it lies in. */
export interface KeptEvent extends BusyEvent {
  readonly calendarId: CalendarId
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

  /** What lies under calendars that were removed or brought anew, if the last act that left it is older than `before` (UTC instant). */
  async leftBefore(before: string): Promise<string[]> {
    const { rows } = await context.run(
      "select c.before, a.at from changes c join acts a on a.workspace_id = c.workspace_id and a.id = c.act_id where c.workspace_id = ? and c.entity = 'calendar' and c.before is not null", [context.workspaceId],
    )
    const left = new Map<string, string>()
    for (const { before: value, at } of rows) {
      const { contentId } = JSON.parse(String(value)) as BusyCalendar
      if (String(at) > (left.get(contentId) ?? '')) left.set(contentId, String(at))
    }
    const used = new Set((await rowsIn(context, 'calendars', 'where workspace_id = ?', [context.workspaceId])).map(({ content_id }) => content_id))
    const old = [...left].flatMap(([contentId, at]) => (at < before && !used.has(contentId) ? [contentId] : []))
    const held = await Promise.all(old.map(async contentId => (await hasEvents(context, contentId)) || (await subscriptionReader(context).get(contentId)) !== null))
    return old.filter((_, at) => held[at])
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

  /** Keeps the events of a file a calendar refers to by `contentId`; nothing happens when they are there already. Not in the change log: they stay when the calendar goes, so that undo finds them (decision 017). */
  async keepEvents(contentId: string, events: readonly SpannedEvent[]): Promise<void> {
    if (!(await hasEvents(context, contentId))) await insertEvents(context, contentId, events)
  },

  /** Puts the events of a subscription in place of those it brought before. Not in the change log. */
  async replaceEvents(contentId: string, events: readonly SpannedEvent[]): Promise<void> {
    await context.run('delete from calendar_events where workspace_id = ? and content_id = ?', [context.workspaceId, contentId])
    await insertEvents(context, contentId, events)
  },

  /** Forgets what lies under this, the address of a subscription as well, unless a calendar has it (again): undo no longer brings such a calendar back. */
  async forget(contentId: string): Promise<void> {
    for (const table of ['calendar_events', 'subscriptions']) {
      await context.run(
        `delete from ${table} where workspace_id = ? and content_id = ? and not exists (select 1 as one from calendars c where c.workspace_id = ? and c.content_id = ?)`,
        [context.workspaceId, contentId, context.workspaceId, contentId],
      )
    }
  },
})

/** Puts calendars back for undo. Fails with `calendar.content_gone` when what one held was forgotten meanwhile. */
export const calendarRestorer = (context: WriteContext) => {
  const writer = calendarWriter(context)
  return {
    get: (id: string) => writer.get(id as CalendarId),
    restore: async (id: string, value: unknown): Promise<void> => {
      const calendar = value as BusyCalendar | null
      if (calendar !== null && !(await isHeld(context, calendar))) throw Failure.of('conflict', 'calendar.content_gone', { name: calendar.name })
      await writer.restore(id as CalendarId, calendar)
    },
  }
}

const isHeld = async (context: ReadContext, { contentId, events, subscribed }: BusyCalendar): Promise<boolean> =>
  subscribed === undefined ? events === 0 || hasEvents(context, contentId) : (await subscriptionReader(context).get(contentId)) !== null

const hasEvents = async (context: ReadContext, contentId: string): Promise<boolean> =>
  (await context.run('select 1 as one from calendar_events where workspace_id = ? and content_id = ? limit 1', [context.workspaceId, contentId])).rows.length > 0

/** Events written before others are answered in between. */
const PIECE = 500

const insertEvents = async (context: ReadContext, contentId: string, events: readonly SpannedEvent[]): Promise<void> => {
  for (let start = 0; start < events.length; start += PIECE) {
    if (start > 0) await nextTurn()
    await insertRows(context, 'calendar_events', events.slice(start, start + PIECE).map(({ event, first, last }, at) => ({
      workspace_id: context.workspaceId, content_id: contentId, position: start + at, uid: event.uid, first_day: first, last_day: last, peopled: event.people.length > 0 ? 1 : 0, event: JSON.stringify(event),
    })))
  }
}

const rowOf = (one: BusyCalendar): Omit<Tables['calendars'], 'workspace_id'> =>
  ({ id: one.id, name: one.name, show_titles: one.showTitles ? 1 : 0, content_id: one.contentId, events: one.events, brought_at: one.broughtAt, host: one.subscribed?.host ?? null, address_end: one.subscribed?.end ?? null })

const calendarOf = (row: Tables['calendars']): BusyCalendar =>
  ({ id: row.id as CalendarId, name: row.name, showTitles: row.show_titles === 1, contentId: row.content_id, events: row.events, broughtAt: row.brought_at, ...(row.host !== null && { subscribed: { host: row.host, end: row.address_end ?? '' } }) })

export const calendars: EntityKind<BusyCalendar, 'calendars'> = { entity: 'calendar', table: 'calendars', rowOf, valueOf: calendarOf }
