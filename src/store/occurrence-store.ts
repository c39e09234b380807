import type { ContactId, InteractionId, MeetingId, OccurrenceId } from '#domain/base/ids.ts'
import { openSince } from '#domain/meeting/loop.ts'
import type { Closing, Occurrence, Prep } from '#domain/meeting/occurrence.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import type { ReadContext } from './context.ts'
import { chunks, type EntityKind, entityReader, entityWriter } from './entity-store.ts'
import { marks } from './placeholders.ts'
import { rowsIn } from './rows-in.ts'
import type { Tables } from './tables/tables.ts'
import type { WriteContext } from './write-context.ts'

export const occurrenceReader = (context: ReadContext) => ({
  ...entityReader(context, occurrences),

  /** Those of a series that have something of their own, by their original start. */
  async ofMeeting(meetingId: MeetingId): Promise<Occurrence[]> {
    return (await rowsIn(context, 'occurrences', 'where workspace_id = ? and meeting_id = ? order by recurrence_id', [context.workspaceId, meetingId])).map(occurrenceOf)
  },

  /** The one with this original start, or null while it has nothing of its own. */
  async at(meetingId: MeetingId, recurrenceId: WallTime): Promise<Occurrence | null> {
    return (await rowsIn(context, 'occurrences', 'where workspace_id = ? and meeting_id = ? and recurrence_id = ?', [context.workspaceId, meetingId, recurrenceId])).map(occurrenceOf)[0] ?? null
  },

  /** Those that now start in this half-open stretch of the clock, wherever their rule had them. */
  async startingBetween(from: WallTime, to: WallTime): Promise<Occurrence[]> {
    return (await rowsIn(context, 'occurrences', 'where workspace_id = ? and start_at >= ? and start_at < ? order by start_at, id', [context.workspaceId, from, to])).map(occurrenceOf)
  },

  /** Those that the rule had in this half-open stretch, wherever they stand now. */
  async givenBetween(meetingIds: readonly MeetingId[], from: WallTime, to: WallTime): Promise<Occurrence[]> {
    const found: Occurrence[] = []
    for (const some of chunks(meetingIds)) {
      const where = `where workspace_id = ? and meeting_id in (${marks(some.length)}) and recurrence_id >= ? and recurrence_id < ? order by meeting_id, recurrence_id`
      found.push(...(await rowsIn(context, 'occurrences', where, [context.workspaceId, ...some, from, to])).map(occurrenceOf))
    }
    return found
  },

  /** Talks that were held and whose loop is open, the oldest first. */
  async open(limit: number): Promise<Occurrence[]> {
    return (await rowsIn(context, 'occurrences', 'where workspace_id = ? and open_since is not null order by open_since, id limit ?', [context.workspaceId, limit])).map(occurrenceOf)
  },

  /** Where the last talk before `before` was held that somebody of these took part in; null when it is not known. */
  async lastPlace(contactIds: readonly ContactId[], before: WallTime): Promise<string | null> {
    if (contactIds.length === 0) return null
    // `cross join`: SQLite takes the tables in this order.
    const { rows } = await context.run(
      `select coalesce(o.place, m.place) as place from meeting_contacts c cross join meetings m cross join occurrences o
       where m.workspace_id = c.workspace_id and m.id = c.meeting_id and o.workspace_id = m.workspace_id and o.meeting_id = m.id and c.workspace_id = ? and c.contact_id in (${marks(contactIds.length)}) and o.interaction_id is not null and o.start_at < ? and coalesce(o.place, m.place) <> ''
       order by o.start_at desc, o.id desc limit 1`,
      [context.workspaceId, ...contactIds, before],
    )
    return (rows[0]?.['place'] ?? null) as string | null
  },

  async ofInteraction(interactionId: InteractionId): Promise<Occurrence[]> {
    return (await rowsIn(context, 'occurrences', 'where workspace_id = ? and interaction_id = ? order by id', [context.workspaceId, interactionId])).map(occurrenceOf)
  },
})

export const occurrenceWriter = (context: WriteContext) => ({ ...occurrenceReader(context), ...entityWriter(context, occurrences) })

const rowOf = (one: Occurrence): Omit<Tables['occurrences'], 'workspace_id'> => ({
  id: one.id, meeting_id: one.meetingId, recurrence_id: one.recurrenceId, start_at: one.start, minutes: one.minutes, place: one.place, sequence: one.sequence, cancelled: one.cancelled ? 1 : 0,
  prep: JSON.stringify(one.prep), notes: one.notes, notes_revision: one.notesRevision, interaction_id: one.interactionId, summary: JSON.stringify(one.summary), thanks: JSON.stringify(one.thanks),
  dropped_for: one.droppedFor, open_since: openSince(one),
})

const occurrenceOf = (row: Tables['occurrences']): Occurrence => ({
  id: row.id as OccurrenceId, meetingId: row.meeting_id as MeetingId, recurrenceId: row.recurrence_id as WallTime, start: row.start_at as WallTime, minutes: row.minutes, place: row.place,
  sequence: row.sequence, cancelled: row.cancelled === 1, prep: JSON.parse(row.prep) as Prep, notes: row.notes, notesRevision: row.notes_revision, interactionId: row.interaction_id as InteractionId | null,
  summary: JSON.parse(row.summary) as Closing, thanks: JSON.parse(row.thanks) as Closing, droppedFor: row.dropped_for,
})

export const occurrences: EntityKind<Occurrence, 'occurrences'> = { entity: 'occurrence', table: 'occurrences', rowOf, valueOf: occurrenceOf }
