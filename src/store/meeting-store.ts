import type { ContactId, MeetingId, PlanLineId } from '#domain/base/ids.ts'
import type { Format } from '#domain/interaction/format.ts'
import { lastDayOf } from '#domain/meeting/last-day.ts'
import type { Meeting, Told } from '#domain/meeting/meeting.ts'
import type { Day } from '#domain/time/day.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import type { ReadContext } from './context.ts'
import { chunks, type EntityKind, entityReader, entityWriter } from './entity-store.ts'
import { insertRows } from './insert-rows.ts'
import { marks } from './placeholders.ts'
import { rowsIn } from './rows-in.ts'
import type { Tables } from './tables/tables.ts'
import type { WriteContext } from './write-context.ts'

export const meetingReader = (context: ReadContext) => ({
  ...entityReader(context, meetings),

  /** The series with this UID, or null. */
  async ofUid(uid: string): Promise<Meeting | null> {
    return (await rowsIn(context, 'meetings', 'where workspace_id = ? and uid = ?', [context.workspaceId, uid])).map(meetingOf)[0] ?? null
  },

  /** All with one person, called off ones too, in the order they were made. */
  async ofContact(contactId: ContactId): Promise<Meeting[]> {
    // `cross join`: SQLite takes the tables in this order.
    const { rows } = await context.run(
      'select m.* from meeting_contacts c cross join meetings m where m.workspace_id = c.workspace_id and m.id = c.meeting_id and c.workspace_id = ? and c.contact_id = ? order by m.id', [context.workspaceId, contactId],
    )
    return (rows as unknown as Tables['meetings'][]).map(meetingOf)
  },

  /** Those that lock a line of the plan. */
  async ofLine(planLineId: PlanLineId): Promise<Meeting[]> {
    return (await rowsIn(context, 'meetings', 'where workspace_id = ? and plan_line_id = ? order by id', [context.workspaceId, planLineId])).map(meetingOf)
  },

  /** The same of several lines, the oldest first. */
  async ofLines(planLineIds: readonly PlanLineId[]): Promise<Meeting[]> {
    const found: Meeting[] = []
    for (const some of chunks(planLineIds)) {
      found.push(...(await rowsIn(context, 'meetings', `where workspace_id = ? and plan_line_id in (${marks(some.length)}) order by plan_line_id, id`, [context.workspaceId, ...some])).map(meetingOf))
    }
    return found
  },

  /** Those whose rule reaches into these days, both inclusive; called off ones are left out. */
  async during(from: Day, to: Day): Promise<Meeting[]> {
    const until = `${to}T99`
    const { rows } = await context.run(
      `${REACHING("= ''")} union all ${REACHING('>= ?')}`, [context.workspaceId, until, context.workspaceId, from, until],
    )
    return (rows as unknown as Tables['meetings'][]).map(meetingOf)
  },
})

/** A rule that goes on for ever has no last day. */
const REACHING = (lastDay: string): string => `select * from meetings where workspace_id = ? and last_day ${lastDay} and start_at <= ? and cancelled = 0`

export const meetingWriter = (context: WriteContext) => ({ ...meetingReader(context), ...entityWriter(context, meetings) })

const rowOf = (meeting: Meeting): Omit<Tables['meetings'], 'workspace_id'> => ({
  id: meeting.id, uid: meeting.uid, sequence: meeting.sequence, title: meeting.title, format: meeting.format, contact_ids: JSON.stringify(meeting.contactIds), plan_line_id: meeting.planLineId,
  start_at: meeting.start, minutes: meeting.minutes, zone: meeting.zone, rule: meeting.rule, exdates: JSON.stringify(meeting.exdates), place: meeting.place, text: meeting.text,
  cancelled: meeting.cancelled ? 1 : 0, follows: meeting.follows, told: meeting.told === null ? null : JSON.stringify(meeting.told), last_day: lastDayOf(meeting) ?? '',
})

const meetingOf = (row: Tables['meetings']): Meeting => ({
  id: row.id as MeetingId, uid: row.uid, sequence: row.sequence, title: row.title, format: row.format as Format, contactIds: JSON.parse(row.contact_ids) as ContactId[],
  planLineId: row.plan_line_id as PlanLineId | null, start: row.start_at as WallTime, minutes: row.minutes, zone: row.zone, rule: row.rule, exdates: JSON.parse(row.exdates) as WallTime[],
  place: row.place, text: row.text, cancelled: row.cancelled === 1, follows: row.follows as MeetingId | null, told: row.told === null ? null : (JSON.parse(row.told) as Told),
})

const peopleOf = ({ workspaceId }: WriteContext, { id, contactIds }: Meeting): Tables['meeting_contacts'][] => contactIds.map(contactId => ({ workspace_id: workspaceId, contact_id: contactId, meeting_id: id }))

const removePeople = async ({ run, workspaceId }: WriteContext, { id }: Meeting): Promise<void> => {
  await run('delete from meeting_contacts where workspace_id = ? and meeting_id = ?', [workspaceId, id])
}

/** A series with its people. */
export const meetings: EntityKind<Meeting, 'meetings'> = {
  entity: 'meeting',
  table: 'meetings',
  rowOf,
  valueOf: meetingOf,
  insertChildren: (context, values) => insertRows(context, 'meeting_contacts', values.flatMap(value => peopleOf(context, value))),
  async updateChildren(context, before, after) {
    await removePeople(context, before)
    await insertRows(context, 'meeting_contacts', peopleOf(context, after))
  },
  removeChildren: removePeople,
}
