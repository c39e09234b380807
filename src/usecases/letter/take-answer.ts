import { Failure } from '#domain/base/failure.ts'
import type { AttendanceId, ContactId, MeetingId } from '#domain/base/ids.ts'
import { type Attendance, isNewer, type PartStat } from '#domain/meeting/attendance.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import { seriesOf } from '#domain/meeting/series-of.ts'
import { gives } from '#domain/meeting/talks.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import type { Partstat } from '#formats/icalendar/event.ts'
import { moveWall } from '#formats/icalendar/move-wall.ts'
import { occurrenceIn } from '#formats/icalendar/occurrence-in.ts'
import { readCalendar } from '#formats/icalendar/read-calendar.ts'
import { type IcsReply, readReply } from '#formats/icalendar/read-reply.ts'
import { emailKey } from '#domain/mail/mail-address.ts'
import type { WritableStores } from '#store/stores.ts'
import { invitedBy, isBelieved, type Source } from './speaker.ts'

/**
 * What became of an answer. `taken`; `known`: it, or a newer one, was there already; `not_ours`: of no series of ours, or a talk it does not have;
 * `stranger`: nobody who was invited, or a mail from somebody else than who answers.
 */
export type AnswerOutcome = 'taken' | 'known' | 'not_ours' | 'stranger'

export interface AnswerTaken {
  readonly outcome: AnswerOutcome
  /** Of whom and to what; null for strangers and what is not ours. */
  readonly meetingId: MeetingId | null
  readonly contactId: ContactId | null
  readonly recurrenceId: WallTime | null
  readonly partStat: PartStat | null
  readonly proposed: Attendance['proposed']
  /** Who it says it is from, as it was written. */
  readonly from: string
}

/** A calendar that came in, and by what way; `words` is what its mail says besides. */
export interface AnswerFile {
  readonly text: string
  readonly method: string | null
  readonly source: Source
  readonly words: string
}

const PARTSTATS: Readonly<Record<Partstat, PartStat>> = { 'NEEDS-ACTION': 'needs_action', ACCEPTED: 'accepted', DECLINED: 'declined', TENTATIVE: 'tentative', DELEGATED: 'delegated' }
const COMMENT_AT_MOST = 2_000

/** Takes the replies and counter-proposals in a calendar (RFC 5546 3.2.3, 3.2.7); none when it holds none or cannot be read. `now` in ms since 1970. */
export const takeAnswers = async (stores: WritableStores, file: AnswerFile, now: number, newId: () => string): Promise<AnswerTaken[]> => {
  const taken: AnswerTaken[] = []
  for (const reply of repliesIn(file)) taken.push(await takeReply(stores, reply, file, now, newId))
  return taken
}

const repliesIn = ({ text, method, source }: AnswerFile): readonly IcsReply[] => {
  try {
    return readReply(readCalendar(text), { method, from: source?.from?.email ?? null })
  } catch (error) {
    if (error instanceof Failure) return []
    throw error
  }
}

const takeReply = async (stores: WritableStores, reply: IcsReply, { source, words }: AnswerFile, now: number, newId: () => string): Promise<AnswerTaken> => {
  const none = { meetingId: null, contactId: null, recurrenceId: null, partStat: null, proposed: null, from: source?.from?.email ?? reply.attendee.email }
  const meeting = await stores.meetings.ofUid(reply.uid)
  if (meeting === null) return { ...none, outcome: 'not_ours' }
  const invited = await invitedBy(stores, meeting)
  const contactId = invited.get(emailKey(reply.attendee.email))
  if (contactId === undefined || !isBelieved(source, contactId, invited)) return { ...none, outcome: 'stranger' }
  const recurrenceId = meeting.rule === null ? null : occurrenceIn(reply, seriesOf(meeting))
  if (recurrenceId !== null && !gives(meeting, recurrenceId)) return { ...none, outcome: 'not_ours' }
  const known = (await stores.attendances.ofMeeting(meeting.id)).find(one => one.contactId === contactId && one.recurrenceId === recurrenceId) ?? null
  const after: Attendance = {
    id: known?.id ?? (newId() as AttendanceId), meetingId: meeting.id, contactId, recurrenceId, partStat: PARTSTATS[reply.attendee.partstat], comment: (reply.comment || words).slice(0, COMMENT_AT_MOST), sequence: reply.sequence,
    // A clock that runs ahead must not silence what is answered later.
    stamp: Math.min(reply.stamp ?? now, now), proposed: proposedTo(meeting, reply),
  }
  const told = { meetingId: meeting.id, contactId, recurrenceId, partStat: after.partStat, proposed: after.proposed, from: none.from }
  if (!isNewer(after, known) || (known !== null && known.sequence === after.sequence && known.stamp === after.stamp)) return { ...told, outcome: 'known' }
  await keepAttendance(stores, known, after)
  return { ...told, outcome: 'taken' }
}

/** A whole day is no time to meet. */
const proposedTo = ({ zone }: Meeting, { proposed }: IcsReply): Attendance['proposed'] =>
  proposed === null || proposed.allDay ? null : { start: moveWall(proposed.start, proposed.zone, zone), minutes: Math.min(Math.max(proposed.minutes, 5), 1_440) }

export const keepAttendance = async ({ attendances }: WritableStores, before: Attendance | null, after: Attendance): Promise<void> => {
  await (before === null ? attendances.insert(after) : attendances.update(before, after))
}
