import { Failure } from '#domain/base/failure.ts'
import type { Verb } from '#domain/change/change.ts'
import { changedSeries, movedOccurrence } from '#domain/meeting/change-series.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'
import type { WritableStores } from '#store/stores.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { keepSeries, seriesState } from '../meeting/series-state.ts'
import { keepTalk, talkOf } from '../meeting/talk-of.ts'
import { type Counter, counterOf, settleCounter, type WhichCounter } from './settle-counter.ts'

/** Decides a counter-proposal that is open. Fails with `meeting.not_found` or `letter.nothing_to_accept`. */
const decide = async (deps: Deps, who: Who, verb: Verb, which: WhichCounter, decided: (stores: WritableStores, proposed: Counter['proposed']) => Promise<void>): Promise<{ actId: string }> => {
  const act = actOf(deps, who, verb)
  await deps.db.transact(who.workspaceId, act, async stores => {
    found(await stores.meetings.get(which.meetingId), 'meeting.not_found')
    const counter = await counterOf(stores, which)
    await decided(stores, counter.proposed)
    await settleCounter(stores, counter)
  })
  return { actId: act.actId }
}

/** Moves the talk, or the series, to when they proposed; what is to be told follows. Fails also as moving does. */
export const acceptCounter = (deps: Deps, who: Who, which: WhichCounter): Promise<{ actId: string }> =>
  decide(deps, who, 'meeting.move', which, async (stores, to) => {
    const before = await seriesState(stores, which.meetingId)
    if (before.meeting.cancelled) throw Failure.of('conflict', 'meeting.called_off', {})
    if (which.recurrenceId === null) return keepSeries(stores, before, changedSeries(before, to, wallTimeIn(before.meeting.zone, deps.now())))
    const talk = await talkOf(stores, before.meeting, which.recurrenceId, deps.newId())
    const after = movedOccurrence(before.meeting, talk.occurrence, to)
    await stores.meetings.update(before.meeting, after.meeting)
    await keepTalk(stores, talk, after.occurrence)
  })

/** Leaves it as it was; the reader tells them so. */
export const declineCounter = (deps: Deps, who: Who, which: WhichCounter): Promise<{ actId: string }> => decide(deps, who, 'meeting.answer', which, async () => undefined)
