import type { Deps, Who } from '../deps.ts'
import type { TalkKey } from './change-talk.ts'
import { type TalkPage, talkPage } from './talk-page.ts'

/** One talk: where it stands in the loop, and everything around it. */
export const getOccurrence = (deps: Deps, who: Who, { meetingId, recurrenceId }: TalkKey): Promise<TalkPage> =>
  deps.db.read(who.workspaceId, stores => talkPage(deps, who, stores, meetingId, recurrenceId))
