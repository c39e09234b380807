import { Failure } from '#domain/base/failure.ts'
import type { ContactId } from '#domain/base/ids.ts'
import type { Interaction } from '#domain/interaction/interaction.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import { talksBetween } from '#domain/meeting/talks.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { addMinutes, dayOf, minutesOf } from '#domain/time/wall-time.ts'
import { instantOf, wallTimeIn } from '#domain/time/zone-time.ts'
import type { Stores } from '#store/stores.ts'
import type { Deps, Who } from '../deps.ts'
import { type DayMark, dayMark } from '../holidays/day-mark.ts'
import { holidayFilesOf } from '../holidays/holiday-files-of.ts'
import { busyWith } from './busy.ts'
import { type FreeTime, freeTimes } from './free-times.ts'
import { seriesState } from './series-state.ts'
import { takenDuring } from './taken-during.ts'
import { talkOf } from './talk-of.ts'
import type { TalkKey } from './change-talk.ts'

/** A free time with what its day is, `freeTime` of the contract. */
export interface FreeTimeView extends FreeTime {
  readonly minutes: number
  readonly mark: DayMark
}

const DAY_MINUTES = 1_440
/** Days are looked at as far as `nearestDays` does, and one more for zones apart. */
const AROUND = 17 * DAY_MINUTES
/** So many of the last contacts tell at which hours one meets. */
const LAST = 20
/** The reader's own waking hours, where the meeting is on another zone's clock. */
const [EARLIEST, LATEST] = [7 * 60, 22 * 60]

/** Up to five other times for one talk, near it and near `proposal` when there is one. Fails with `meeting.not_found`, `meeting.no_such_occurrence`, `meeting.called_off` or `meeting.held_stands`. */
export const freeTimesAround = async (deps: Deps, who: Who, stores: Stores, { meetingId, recurrenceId }: TalkKey, proposal: { readonly start: WallTime; readonly minutes: number } | null): Promise<FreeTimeView[]> => {
  const state = await seriesState(stores, meetingId)
  const { meeting } = state
  if (meeting.cancelled) throw Failure.of('conflict', 'meeting.called_off', {})
  const { occurrence: one } = await talkOf(stores, meeting, recurrenceId, '')
  if (one.interactionId !== null) throw Failure.of('conflict', 'meeting.held_stands', {})
  const now = wallTimeIn(meeting.zone, deps.now())
  const standing = one.start > now ? one.start : now
  const [first = standing, last = standing] = [standing, ...(proposal === null ? [] : [proposal.start])].toSorted()
  const [from, to] = [addMinutes(first, -AROUND), addMinutes(last, AROUND)]
  const here = (wall: WallTime): WallTime => wallTimeIn(who.zone, instantOf(wall, meeting.zone) ?? deps.now())
  const files = await holidayFilesOf(stores)
  const minutes = proposal?.minutes ?? one.minutes
  const times = freeTimes({
    zone: meeting.zone, format: meeting.format, minutes, talk: one.start, proposal: proposal?.start ?? null, usual: await usualClocks(stores, who, meeting), files, now,
    busy: busyWith(await takenDuring(stores, who, here(from), here(to), { meetingId, recurrenceId }), meeting.zone),
    taken: new Set(talksBetween(state, from, to).filter(talk => talk.recurrenceId !== recurrenceId).map(talk => dayOf(talk.start))),
    isMine: start => meeting.zone === who.zone || (minutesOf(here(start)) >= EARLIEST && minutesOf(here(start)) + minutes <= LATEST),
  })
  return times.map(time => ({ ...time, minutes, mark: dayMark(dayOf(time.start), files, who.locale) }))
}

/** The clocks at which these people are met, by their series and by what happened, on the clock of the meeting. */
const usualClocks = async (stores: Stores, who: Who, { zone, contactIds, format }: Meeting): Promise<number[]> => {
  const clocks: number[] = []
  for (const contactId of contactIds) {
    for (const meeting of await stores.meetings.ofContact(contactId)) if (meeting.zone === zone && meeting.format === format) clocks.push(minutesOf(meeting.start))
    if (zone === who.zone) clocks.push(...await clocksOfContact(stores, contactId, format))
  }
  return clocks
}

const clocksOfContact = async ({ interactions }: Stores, contactId: ContactId, format: Meeting['format']): Promise<number[]> =>
  (await interactions.timeline(contactId, { limit: LAST })).items.flatMap(({ text }) => {
    const { at, on, format: how } = JSON.parse(text) as Interaction
    return at === null || how !== format ? [] : [minutesOf(`${on}T${at}` as WallTime)]
  })

/** Up to five other times for a talk the reader wants to move. Fails as `freeTimesAround` does. */
export const freeTimesOfTalk = (deps: Deps, who: Who, key: TalkKey): Promise<{ times: FreeTimeView[] }> =>
  deps.db.read(who.workspaceId, async stores => ({ times: await freeTimesAround(deps, who, stores, key, null) }))
