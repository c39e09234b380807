import { Failure } from '#domain/base/failure.ts'
import type { AttendanceId, ContactId, MeetingId, StrayAnswerId } from '#domain/base/ids.ts'
import { type Answered, type Attendance, isNewer, mentioned, type Mentioned, type PartStat } from '#domain/meeting/attendance.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import { seriesOf } from '#domain/meeting/series-of.ts'
import { gives } from '#domain/meeting/talks.ts'
import { dayOf, type WallTime } from '#domain/time/wall-time.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'
import type { IcsAttendee, Partstat } from '#formats/icalendar/event.ts'
import { moveWall } from '#formats/icalendar/move-wall.ts'
import { occurrenceIn } from '#formats/icalendar/occurrence-in.ts'
import { readCalendar } from '#formats/icalendar/read-calendar.ts'
import { type IcsReply, readReply } from '#formats/icalendar/read-reply.ts'
import { emailKey } from '#domain/mail/mail-address.ts'
import type { WritableStores } from '#store/stores.ts'
import { invitedBy } from '../meeting/invited-by.ts'
import { keepStray } from './keep-stray.ts'
import { believed, isForged, type Source } from './speaker.ts'

/**
 * What became of an answer. `taken`; `known`: it, or a newer one, was there already; `not_ours`: of no series of ours, or a talk it does not have;
 * `stranger`: nobody who was invited, or a mail from somebody else than who answers; it is kept aside for the reader to see.
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
  const { email, sentBy } = reply.attendee
  const none = { meetingId: null, contactId: null, recurrenceId: null, partStat: null, proposed: null, from: source?.from?.email ?? email }
  const meeting = await stores.meetings.ofUid(reply.uid)
  if (meeting === null) return { ...none, outcome: 'not_ours' }
  const recurrenceId = meeting.rule === null ? null : occurrenceIn(reply, seriesOf(meeting))
  const isOfIt = recurrenceId === null || gives(meeting, recurrenceId)
  const answered = answeredIn(meeting, recurrenceId, reply, words, now)
  const invited = await invitedBy(stores, meeting)
  const contactId = invited.get(emailKey(email))
  const belief = contactId === undefined ? null : await believed(stores, source, { contactId, email, sentBy }, invited, dayOf(wallTimeIn('UTC', now)))
  if (contactId === undefined || belief === null) {
    const from = source === null ? { name: reply.attendee.name ?? '', email } : source.from ?? { name: '', email: '' }
    if (isOfIt) await keepStray(stores, { id: newId() as StrayAnswerId, meetingId: meeting.id, ...answered, from: mentioned(from), attendee: email, forged: isForged(source), readAt: now })
    return { ...none, outcome: 'stranger' }
  }
  if (!isOfIt) return { ...none, outcome: 'not_ours' }
  const outcome = await takeAnswered(stores, meeting.id, contactId, answered, belief.answeredBy, newId)
  return { outcome, meetingId: meeting.id, contactId, recurrenceId, partStat: answered.partStat, proposed: answered.proposed, from: none.from }
}

const answeredIn = (meeting: Meeting, recurrenceId: WallTime | null, reply: IcsReply, words: string, now: number): Answered => {
  const { attendee, others, comment, sequence, stamp } = reply
  const delegatedTo = attendee.partstat === 'DELEGATED' ? delegateOf(attendee, others) : null
  return {
    recurrenceId, partStat: PARTSTATS[attendee.partstat], comment: (comment || words).slice(0, COMMENT_AT_MOST), sequence,
    // A clock that runs ahead must not silence what is answered later.
    stamp: Math.min(stamp ?? now, now), proposed: proposedTo(meeting, reply), ...(delegatedTo === null ? {} : { delegatedTo }),
  }
}

/** Whom DELEGATED-TO names, or who says DELEGATED-FROM (RFC 5546 4.2.5); their name stands with their own line. */
const delegateOf = (attendee: IcsAttendee, others: readonly IcsAttendee[]): Mentioned | null => {
  const [first] = attendee.delegatedTo
  const other = others.find(one => (first === undefined ? one.delegatedFrom.some(email => emailKey(email) === emailKey(attendee.email)) : emailKey(one.email) === emailKey(first)))
  const email = first ?? other?.email
  return email === undefined ? null : mentioned({ name: other?.name ?? '', email })
}

/** A whole day is no time to meet. */
const proposedTo = ({ zone }: Meeting, { proposed }: IcsReply): Attendance['proposed'] =>
  proposed === null || proposed.allDay ? null : { start: moveWall(proposed.start, proposed.zone, zone), minutes: Math.min(Math.max(proposed.minutes, 5), 1_440) }

/** Keeps an answer as that of one person, unless it or a newer one is there. */
export const takeAnswered = async (stores: WritableStores, meetingId: MeetingId, contactId: ContactId, answered: Answered, answeredBy: Mentioned | null, newId: () => string): Promise<'taken' | 'known'> => {
  const known = (await stores.attendances.ofMeeting(meetingId)).find(one => one.contactId === contactId && one.recurrenceId === answered.recurrenceId) ?? null
  if (!isNewer(answered, known) || (known !== null && known.sequence === answered.sequence && known.stamp === answered.stamp)) return 'known'
  await keepAttendance(stores, known, { id: known?.id ?? (newId() as AttendanceId), meetingId, contactId, ...answered, ...(answeredBy === null ? {} : { answeredBy: mentioned(answeredBy) }) })
  return 'taken'
}

export const keepAttendance = async ({ attendances }: WritableStores, before: Attendance | null, after: Attendance): Promise<void> => {
  await (before === null ? attendances.insert(after) : attendances.update(before, after))
}
