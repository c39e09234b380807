import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import type * as z from 'zod/mini'
import { getOccurrence, type occurrencePage } from '#contract/meeting.ts'
import { keyOf } from '../ground/api.ts'
import { useActs } from '../ground/acts.tsx'

/** One talk with everything around it. */
export type TalkView = z.output<typeof occurrencePage>

/** How a talk is named to the server. */
export const talkKeyOf = ({ occurrence: { meetingId, recurrenceId } }: TalkView) => ({ meetingId, recurrenceId })

/** Shows a talk as an answer brought it, and lets the act be taken back; nothing is said, for it saved itself. */
export const useShowTalk = (): ((talk: TalkView, actId: string | null) => void) => {
  const queries = useQueryClient()
  const { did } = useActs()
  return (talk, actId) => {
    // An answer from before these notes were saved must not bring the old ones back.
    put(queries, talk, before => (before !== undefined && before.notesRevision > talk.notesRevision ? { ...talk, notes: before.notes, notesRevision: before.notesRevision } : talk))
    if (actId !== null) did(actId)
  }
}

/** The same where only notes were saved. */
export const useShowNotes = (): ((talk: TalkView, notes: Pick<TalkView, 'notes' | 'notesRevision'>, actId: string | null) => void) => {
  const queries = useQueryClient()
  const { did } = useActs()
  return (talk, notes, actId) => {
    put(queries, talk, before => ({ ...(before ?? talk), ...notes }))
    if (actId !== null) did(actId)
  }
}

/** All else on the page is old by now; what is on its way of this talk is older than what is put there. */
const put = (queries: QueryClient, talk: TalkView, change: (before: TalkView | undefined) => TalkView): void => {
  const queryKey = keyOf(getOccurrence, talkKeyOf(talk))
  void queries.cancelQueries({ queryKey })
  void queries.invalidateQueries({ refetchType: 'none' })
  queries.setQueryData<TalkView>(queryKey, change)
}

const turns = new Map<string, Promise<unknown>>()

/** What saves itself goes one after the other for each talk, so that answers come in the order of what was written. */
export const inTurn = <Result>(talk: TalkView, act: () => Promise<Result>): Promise<Result> => {
  const { meetingId, recurrenceId } = talkKeyOf(talk)
  const of = `${meetingId} ${recurrenceId}`
  const turn = (turns.get(of) ?? Promise.resolve()).catch(() => undefined).then(act)
  turns.set(of, turn)
  return turn
}
