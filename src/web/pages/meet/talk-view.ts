import { useQueryClient } from '@tanstack/react-query'
import type * as z from 'zod/mini'
import { getOccurrence, type occurrencePage } from '#contract/meeting.ts'
import { keyOf } from '../../ground/api.ts'
import { useActs } from '../../ground/acts.tsx'

/** One talk with everything around it. */
export type TalkView = z.output<typeof occurrencePage>

/** How a talk is named to the server. */
export const talkKeyOf = ({ occurrence: { meetingId, recurrenceId } }: TalkView) => ({ meetingId, recurrenceId })

/** Shows a talk as an answer brought it, marks all else on the page as old, and lets the act be taken back; nothing is said, for it saved itself. */
export const useShowTalk = (): ((talk: TalkView, actId: string | null) => void) => {
  const queries = useQueryClient()
  const { did } = useActs()
  return (talk, actId) => {
    void queries.invalidateQueries({ refetchType: 'none' })
    queries.setQueryData(keyOf(getOccurrence, talkKeyOf(talk)), talk)
    if (actId !== null) did(actId)
  }
}
