import { addMinutes } from '#domain/time/wall-time.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'
import type { Stores } from '#store/stores.ts'
import type { Deps, Who } from '../deps.ts'
import { holidayFilesOf } from '../holidays/holiday-files-of.ts'
import { type OccurrenceView, occurrenceView } from './occurrence-view.ts'
import { type OpenAnswer, openAnswers } from './open-answers.ts'
import { instantOfTalk, type TalkAt, talksDuring } from './talks-during.ts'

const DAY = 24 * 60
/** A talk longer ago than this that nobody said took place is let be: life went on. */
const ASKED_FOR = 35 * DAY
/** How far ahead preparing is thought of. */
const AHEAD = 14 * DAY

/**
 * What is still to be done around talks, by age: held ones whose loop is open, and those of the last five weeks that were never said to have taken place;
 * then what comes within two weeks and is not prepared; and the answers to decide about. At most `limit` of each.
 */
export const listLoops = (deps: Deps, who: Who, { limit = 50 }: { readonly limit?: number }): Promise<{ open: OccurrenceView[]; coming: OccurrenceView[]; answers: OpenAnswer[] }> =>
  deps.db.read(who.workspaceId, async stores => {
    const now = deps.now()
    const here = wallTimeIn(who.zone, now)
    const unsaid = (await talksDuring(stores, who.zone, addMinutes(here, -ASKED_FOR), addMinutes(here, AHEAD))).filter(({ one }) => one.interactionId === null && one.droppedFor === null)
    const isOver = ({ one, at }: TalkAt): boolean => at + one.minutes * 60_000 <= now
    const open = [...await heldAndOpen(stores, limit), ...unsaid.filter(isOver).slice(0, limit)].sort((a, b) => a.at - b.at).slice(0, limit)
    const coming = unsaid.filter(talk => !isOver(talk) && talk.one.prep.readyOn === null).slice(0, limit)
    const named = await stores.contacts.named([...open, ...coming].flatMap(({ meeting }) => meeting.contactIds))
    const sight = { named, files: await holidayFilesOf(stores), now, locale: who.locale }
    const view = ({ meeting, one }: TalkAt): OccurrenceView => occurrenceView(meeting, one, sight)
    return { open: open.map(view), coming: coming.map(view), answers: await openAnswers(stores, now, limit) }
  })

const heldAndOpen = async (stores: Stores, limit: number): Promise<TalkAt[]> => {
  const held = await stores.occurrences.open(limit)
  const meetings = new Map((await stores.meetings.getMany(held.map(one => one.meetingId))).map(meeting => [meeting.id, meeting]))
  return held.flatMap(one => {
    const meeting = meetings.get(one.meetingId)
    return meeting === undefined ? [] : [{ meeting, one, at: instantOfTalk(meeting, one) }]
  })
}
