import type { AttendanceId, ContactId, MeetingId } from '#domain/base/ids.ts'
import type { Answered, Attendance, Mentioned } from '#domain/meeting/attendance.ts'
import type { WritableStores } from '#store/stores.ts'
import { keepAttendance } from './take-answer.ts'

/** Words that no calendar came with answer neither yes nor no, and never silence an answer that does. */
export const WORDS_ONLY = { partStat: 'needs_action', sequence: 0, stamp: 0, proposed: null } as const satisfies Partial<Answered>

export const isWordsOnly = ({ partStat, stamp, proposed }: Answered): boolean => partStat === 'needs_action' && stamp === 0 && proposed === null

/** Keeps what somebody wrote back beside their answer, which stays as it was. */
export const takeWordsOf = async (
  stores: WritableStores, meetingId: MeetingId, contactId: ContactId, said: Answered, answeredBy: Mentioned | null, newId: () => string,
): Promise<Pick<Attendance, 'partStat' | 'proposed'> & { readonly outcome: 'taken' | 'known' }> => {
  const known = (await stores.attendances.ofMeeting(meetingId)).find(one => one.contactId === contactId && one.recurrenceId === said.recurrenceId) ?? null
  const by = answeredBy === null ? {} : { answeredBy }
  const after: Attendance = known === null ? { id: newId() as AttendanceId, meetingId, contactId, ...said, ...by } : { ...known, comment: said.comment, ...by }
  await keepAttendance(stores, known, after)
  return { outcome: known?.comment === said.comment ? 'known' : 'taken', partStat: after.partStat, proposed: after.proposed }
}
