import type { MeetingId, StrayAnswerId } from '#domain/base/ids.ts'
import type { StrayAnswer } from '#domain/meeting/stray-answer.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import type { ReadContext } from './context.ts'
import { type EntityKind, entityReader, entityWriter } from './entity-store.ts'
import { rowsIn } from './rows-in.ts'
import type { WriteContext } from './write-context.ts'

export const strayAnswerReader = (context: ReadContext) => ({
  ...entityReader(context, strayAnswers),

  /** Those to a series, the newest first. */
  async ofMeeting(meetingId: MeetingId): Promise<StrayAnswer[]> {
    return (await rowsIn(context, 'stray_answers', 'where workspace_id = ? and meeting_id = ? order by read_at desc, id desc', [context.workspaceId, meetingId])).map(strayAnswers.valueOf)
  },
})

export const strayAnswerWriter = (context: WriteContext) => ({ ...strayAnswerReader(context), ...entityWriter(context, strayAnswers) })

export const strayAnswers: EntityKind<StrayAnswer, 'stray_answers'> = {
  entity: 'stray_answer',
  table: 'stray_answers',
  rowOf: ({ id, meetingId, recurrenceId, readAt, ...answer }) => ({ id, meeting_id: meetingId, recurrence_id: recurrenceId ?? '', answer: JSON.stringify(answer), read_at: readAt }),
  valueOf: row => ({
    ...(JSON.parse(row.answer) as Omit<StrayAnswer, 'id' | 'meetingId' | 'recurrenceId' | 'readAt'>),
    id: row.id as StrayAnswerId, meetingId: row.meeting_id as MeetingId, recurrenceId: row.recurrence_id === '' ? null : (row.recurrence_id as WallTime), readAt: row.read_at,
  }),
}
