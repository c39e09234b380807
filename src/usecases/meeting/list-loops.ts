import type { Meeting } from '#domain/meeting/meeting.ts'
import type { Occurrence } from '#domain/meeting/occurrence.ts'
import { talksBetween } from '#domain/meeting/talks.ts'
import { addMinutes, dayOf } from '#domain/time/wall-time.ts'
import { instantOf, wallTimeIn } from '#domain/time/zone-time.ts'
import type { Stores } from '#store/stores.ts'
import type { Deps, Who } from '../deps.ts'
import { holidayFilesOf } from '../holidays/holiday-files-of.ts'
import { type OccurrenceView, occurrenceView } from './occurrence-view.ts'

const DAY = 24 * 60
/** A talk longer ago than this that nobody said took place is let be: life went on. */
const ASKED_FOR = 35 * DAY
/** How far ahead preparing is thought of. */
const AHEAD = 14 * DAY

interface Found {
  readonly meeting: Meeting
  readonly one: Occurrence
}

/**
 * What is still to be done around talks, by age: held ones whose loop is open, and those of the last five weeks that were never said to have taken place;
 * then what comes within two weeks and is not prepared. At most `limit` of each.
 */
export const listLoops = (deps: Deps, who: Who, { limit = 50 }: { readonly limit?: number }): Promise<{ open: OccurrenceView[]; coming: OccurrenceView[] }> =>
  deps.db.read(who.workspaceId, async stores => {
    const now = deps.now()
    const around = await talksAround(stores, now)
    const isOver = ({ meeting, one }: Found): boolean => addMinutes(one.start, one.minutes) <= wallTimeIn(meeting.zone, now)
    const unsaid = around.filter(({ one }) => one.interactionId === null && one.droppedFor === null)
    const open = [...await heldAndOpen(stores, limit), ...unsaid.filter(isOver)].sort(byStart).slice(0, limit)
    const coming = unsaid.filter(found => !isOver(found) && found.one.prep.readyOn === null).sort(byStart).slice(0, limit)
    const named = await stores.contacts.named([...open, ...coming].flatMap(({ meeting }) => meeting.contactIds))
    const sight = { named, files: await holidayFilesOf(stores), now, locale: who.locale }
    const view = ({ meeting, one }: Found): OccurrenceView => occurrenceView(meeting, one, sight)
    return { open: open.map(view), coming: coming.map(view) }
  })

const heldAndOpen = async (stores: Stores, limit: number): Promise<Found[]> => {
  const held = await stores.occurrences.open(limit)
  const meetings = new Map((await stores.meetings.getMany(held.map(one => one.meetingId))).map(meeting => [meeting.id, meeting]))
  return held.flatMap(one => ({ meeting: meetings.get(one.meetingId), one })).flatMap(({ meeting, one }) => (meeting === undefined ? [] : [{ meeting, one }]))
}

/** Every talk from five weeks ago to two weeks ahead, each on the clock of its own zone; the rows of all series are read at once. */
const talksAround = async (stores: Stores, now: number): Promise<Found[]> => {
  const here = wallTimeIn('UTC', now)
  const [from, to] = [addMinutes(here, -ASKED_FOR - DAY), addMinutes(here, AHEAD + DAY)]
  const meetings = new Map((await stores.meetings.during(dayOf(from), dayOf(to))).map(meeting => [meeting.id, meeting]))
  const moved = await stores.occurrences.startingBetween(from, to)
  const given = await stores.occurrences.givenBetween([...meetings.keys()], from, to)
  // A talk moved in from elsewhere may be of a series that does not reach into these days itself.
  for (const meeting of await stores.meetings.getMany(moved.map(one => one.meetingId).filter(id => !meetings.has(id)))) meetings.set(meeting.id, meeting)
  const own = Map.groupBy(new Map([...moved, ...given].map(one => [one.id, one])).values(), one => one.meetingId)
  return [...meetings.values()].flatMap(meeting => {
    const clock = wallTimeIn(meeting.zone, now)
    return talksBetween({ meeting, occurrences: own.get(meeting.id) ?? [] }, addMinutes(clock, -ASKED_FOR), addMinutes(clock, AHEAD)).map(one => ({ meeting, one }))
  })
}

const instant = ({ meeting, one }: Found): number => instantOf(one.start, meeting.zone) ?? 0
const byStart = (a: Found, b: Found): number => instant(a) - instant(b)
