import type { WallTime } from '#domain/time/wall-time.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'
import { talksAfter } from '#domain/meeting/talks.ts'
import type { Deps, Who } from '../deps.ts'
import { type FreeTimeView, freeTimesAround } from '../meeting/free-times-around.ts'
import { seriesState } from '../meeting/series-state.ts'
import { counterOf, type WhichCounter } from './settle-counter.ts'

/** Up to five times to suggest to whoever proposed another one; for a whole series those of its next talk. Fails as `counterOf` and `freeTimesAround` do. */
export const freeTimesOfAnswer = (deps: Deps, who: Who, { recurrenceId = null, ...of }: Omit<WhichCounter, 'recurrenceId'> & { readonly recurrenceId?: WallTime | null }): Promise<{ times: FreeTimeView[] }> =>
  deps.db.read(who.workspaceId, async stores => {
    const { meetingId } = of
    const state = await seriesState(stores, meetingId)
    const { proposed } = await counterOf(stores, { ...of, recurrenceId })
    const [next] = recurrenceId === null ? talksAfter(state, wallTimeIn(state.meeting.zone, deps.now()), 1) : []
    return { times: await freeTimesAround(deps, who, stores, { meetingId, recurrenceId: recurrenceId ?? next?.recurrenceId ?? state.meeting.start }, proposed) }
  })
