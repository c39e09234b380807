import type { AttendanceId, ContactId, MeetingId } from '#domain/base/ids.ts'
import type { Attendance, Mentioned, PartStat } from '#domain/meeting/attendance.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import type { ReadContext } from './context.ts'
import { type EntityKind, entityReader, entityWriter } from './entity-store.ts'
import { rowsIn } from './rows-in.ts'
import type { Tables } from './tables/tables.ts'
import type { WriteContext } from './write-context.ts'

export const attendanceReader = (context: ReadContext) => ({
  ...entityReader(context, attendances),

  /** All answers to a series and its occurrences. */
  async ofMeeting(meetingId: MeetingId): Promise<Attendance[]> {
    return (await rowsIn(context, 'attendances', 'where workspace_id = ? and meeting_id = ? order by contact_id, recurrence_id', [context.workspaceId, meetingId])).map(attendanceOf)
  },

  /** Answers that may ask for a decision: another time proposed, or a refusal. */
  async undecided(): Promise<Attendance[]> {
    return (await rowsIn(context, 'attendances', "where workspace_id = ? and (proposed is not null or part_stat = 'declined') order by id", [context.workspaceId])).map(attendanceOf)
  },

  /** All answers of a person. */
  async ofContact(contactId: ContactId): Promise<Attendance[]> {
    return (await rowsIn(context, 'attendances', 'where workspace_id = ? and contact_id = ? order by id', [context.workspaceId, contactId])).map(attendanceOf)
  },
})

export const attendanceWriter = (context: WriteContext) => ({ ...attendanceReader(context), ...entityWriter(context, attendances) })

const rowOf = (one: Attendance): Omit<Tables['attendances'], 'workspace_id'> => ({
  id: one.id, meeting_id: one.meetingId, contact_id: one.contactId, recurrence_id: one.recurrenceId ?? '', part_stat: one.partStat, comment: one.comment, sequence: one.sequence, stamp: one.stamp,
  proposed: one.proposed === null ? null : JSON.stringify(one.proposed), answered_by: one.answeredBy === undefined ? null : JSON.stringify(one.answeredBy), delegated_to: one.delegatedTo === undefined ? null : JSON.stringify(one.delegatedTo),
})

const attendanceOf = (row: Tables['attendances']): Attendance => ({
  id: row.id as AttendanceId, meetingId: row.meeting_id as MeetingId, contactId: row.contact_id as ContactId, recurrenceId: row.recurrence_id === '' ? null : (row.recurrence_id as WallTime),
  partStat: row.part_stat as PartStat, comment: row.comment, sequence: row.sequence, stamp: row.stamp, proposed: row.proposed === null ? null : (JSON.parse(row.proposed) as Attendance['proposed']),
  ...(row.answered_by === null ? {} : { answeredBy: JSON.parse(row.answered_by) as Mentioned }), ...(row.delegated_to === null ? {} : { delegatedTo: JSON.parse(row.delegated_to) as Mentioned }),
})

export const attendances: EntityKind<Attendance, 'attendances'> = { entity: 'attendance', table: 'attendances', rowOf, valueOf: attendanceOf }
