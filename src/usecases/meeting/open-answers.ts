import type { ContactId, MeetingId } from '#domain/base/ids.ts'
import type { Attendance } from '#domain/meeting/attendance.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import type { Occurrence } from '#domain/meeting/occurrence.ts'
import { addMinutes, type WallTime } from '#domain/time/wall-time.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'
import type { Stores } from '#store/stores.ts'

/** An answer the reader has something to decide about: another time that is proposed, or a talk to come that is refused. */
export interface OpenAnswer {
  readonly meetingId: MeetingId
  readonly contactId: ContactId
  /** The talk it is about, null for the series or a single talk. */
  readonly recurrenceId: WallTime | null
  /** How the person is called, and the meeting. */
  readonly name: string
  readonly title: string
  /** When that talk is as it stands; null where the answer is about a whole series. */
  readonly start: WallTime | null
  /** When they would rather meet; null where they refuse. */
  readonly proposed: WallTime | null
}

/** Answers that are still open, those about the talk that comes first before the others, at most `limit`. A refusal is over once the talk was moved, called off or said anew since. */
export const openAnswers = async (stores: Pick<Stores, 'attendances' | 'meetings' | 'occurrences' | 'contacts'>, now: number, limit: number): Promise<OpenAnswer[]> => {
  const answers = await stores.attendances.undecided()
  if (answers.length === 0) return []
  const meetings = new Map((await stores.meetings.getMany([...new Set(answers.map(({ meetingId }) => meetingId))])).map(meeting => [meeting.id, meeting]))
  const named = await stores.contacts.named([...new Set(answers.map(({ contactId }) => contactId))])
  const found: OpenAnswer[] = []
  for (const answer of answers) {
    const { meetingId, contactId, recurrenceId, proposed } = answer
    const meeting = meetings.get(meetingId)
    const person = named.get(contactId)
    if (meeting === undefined || person === undefined || meeting.cancelled) continue
    const at = recurrenceId ?? (meeting.rule === null ? meeting.start : null)
    const one = at === null ? null : await stores.occurrences.at(meetingId, at)
    if (!isOpen(answer, meeting, at, one, wallTimeIn(meeting.zone, now))) continue
    found.push({ meetingId, contactId, recurrenceId, name: person.salutation || person.name, title: meeting.title, start: one?.start ?? at, proposed: proposed?.start ?? null })
  }
  const first = (one: OpenAnswer): string => one.start ?? one.proposed ?? ''
  return found.sort((a, b) => (first(a) < first(b) ? -1 : 1)).slice(0, limit)
}

const isOpen = ({ proposed, sequence }: Attendance, meeting: Meeting, at: WallTime | null, one: Occurrence | null, here: WallTime): boolean => {
  if (one !== null && (one.cancelled || one.interactionId !== null || one.droppedFor !== null)) return false
  const isToCome = at === null || addMinutes(one?.start ?? at, one?.minutes ?? meeting.minutes) > here
  if (proposed !== null) return isToCome || proposed.start > here
  return isToCome && sequence >= Math.max(meeting.sequence, one?.sequence ?? 0)
}
