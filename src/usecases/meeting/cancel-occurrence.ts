import { cancelledOccurrence } from '#domain/meeting/change-series.ts'
import type { Deps, Who } from '../deps.ts'
import { changeOne } from './change-one.ts'
import type { TalkChanged, TalkKey } from './change-talk.ts'

/** Calls one talk off. Fails with `meeting.held_stands` for one that was held. */
export const cancelOccurrence = (deps: Deps, who: Who, key: TalkKey): Promise<TalkChanged> => changeOne(deps, who, 'meeting.skip', key, cancelledOccurrence)
