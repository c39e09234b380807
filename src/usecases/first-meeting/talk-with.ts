import type { ContactId } from '#domain/base/ids.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import type { Occurrence } from '#domain/meeting/occurrence.ts'
import { talksAfter, talksBetween } from '#domain/meeting/talks.ts'
import type { Day } from '#domain/time/day.ts'
import { addMinutes, dayOf } from '#domain/time/wall-time.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'
import type { Stores } from '#store/stores.ts'
import { instantOfTalk } from '../meeting/talks-during.ts'

/** A talk with a person, and whether it is over. */
export interface TalkWith {
  readonly meeting: Meeting
  readonly one: Occurrence
  readonly isPast: boolean
  /** When it begins, ms since 1970. */
  readonly at: number
}

/** How far back talks are looked for, in minutes: two years. */
const BACK = 2 * 366 * 24 * 60

/** The talk with a person that comes next, else the last one; with the day of their answer the last one up to it, where there was one. `instant` is now in ms since 1970. */
export const talkWith = async ({ meetings, occurrences }: Pick<Stores, 'meetings' | 'occurrences'>, contactId: ContactId, instant: number, answeredOn: Day | null): Promise<TalkWith | null> => {
  const past: TalkWith[] = []
  const coming: TalkWith[] = []
  for (const meeting of await meetings.ofContact(contactId)) {
    const state = { meeting, occurrences: await occurrences.ofMeeting(meeting.id) }
    const now = wallTimeIn(meeting.zone, instant)
    const talk = (one: Occurrence, isPast: boolean): TalkWith => ({ meeting, one, isPast, at: instantOfTalk(meeting, one) })
    coming.push(...talksAfter(state, now, 1).map(one => talk(one, false)))
    past.push(...talksBetween(state, addMinutes(now, -BACK), now).filter(one => addMinutes(one.start, one.minutes) <= now).map(one => talk(one, true)))
  }
  past.sort((a, b) => b.at - a.at)
  coming.sort((a, b) => a.at - b.at)
  const before = answeredOn === null ? undefined : past.find(({ one }) => dayOf(one.start) <= answeredOn)
  return before ?? coming[0] ?? past[0] ?? null
}
