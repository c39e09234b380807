import type { MeetingId } from '#domain/base/ids.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import type { Occurrence } from '#domain/meeting/occurrence.ts'
import { talksBetween } from '#domain/meeting/talks.ts'
import { addMinutes, dayOf, type WallTime, wallTimeNumber } from '#domain/time/wall-time.ts'
import { instantOf, wallTimeIn } from '#domain/time/zone-time.ts'
import type { Stores } from '#store/stores.ts'

/** A talk of a series, and when it begins in ms since 1970. */
export interface TalkAt {
  readonly meeting: Meeting
  readonly one: Occurrence
  readonly at: number
}

/** When a talk begins in ms since 1970; a clock time that is jumped over is taken as if it were UTC’s. */
export const instantOfTalk = ({ zone }: Pick<Meeting, 'zone'>, { start }: Pick<Occurrence, 'start'>): number => instantOf(start, zone) ?? wallTimeNumber(start) * 60_000

const DAY_MINUTES = 24 * 60

/** Every talk that begins in a half-open stretch of the clock of `zone`, wherever it is held, in order: a statement for every five hundred series, and three. */
export const talksDuring = async ({ meetings, occurrences }: Pick<Stores, 'meetings' | 'occurrences'>, zone: string, from: WallTime, to: WallTime): Promise<TalkAt[]> => {
  // No zone is more than a day away from another.
  const [early, late] = [addMinutes(from, -DAY_MINUTES), addMinutes(to, DAY_MINUTES)]
  const given = await meetings.during(dayOf(early), dayOf(late))
  const own = [...await occurrences.startingBetween(early, late), ...await occurrences.givenBetween(given.map(({ id }) => id), early, late)]
  const rows = Map.groupBy(new Map(own.map(one => [one.id, one])).values(), one => one.meetingId)
  const known = new Set<MeetingId>(given.map(({ id }) => id))
  const others = await meetings.getMany([...rows.keys()].filter(id => !known.has(id)))
  const windows = new Map<string, readonly [WallTime, WallTime]>([[zone, [from, to]]])
  const windowIn = (other: string): readonly [WallTime, WallTime] => {
    const before = windows.get(other)
    if (before !== undefined) return before
    const made = [clockIn(other, from, zone), clockIn(other, to, zone)] as const
    windows.set(other, made)
    return made
  }
  return [...given, ...others].flatMap(meeting => {
    const [first, last] = windowIn(meeting.zone)
    return talksBetween({ meeting, occurrences: rows.get(meeting.id) ?? [] }, first, last).map(one => ({ meeting, one, at: instantOfTalk(meeting, one) }))
  }).sort((a, b) => a.at - b.at || (a.meeting.id < b.meeting.id ? -1 : 1))
}

const clockIn = (other: string, wall: WallTime, zone: string): WallTime => wallTimeIn(other, instantOf(wall, zone) ?? wallTimeNumber(wall) * 60_000)
