import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import { parts } from '#i18n/parts.ts'
import { messageOf, useActs } from '../../ground/acts.tsx'
import { refresh } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'

export interface ActsQueue {
  /** Sends one act after all before it; what it answers can be undone. `said` puts it in a toast. */
  readonly act: <Done extends { actId: string }>(send: () => Promise<Done>, said?: (done: Done) => string | null) => Promise<Done | null>
  readonly undo: () => void
  readonly redo: () => void
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Whether nothing else is on its way to the server. */
  readonly isLast: () => boolean
}

/** The acts of a page, one at a time; each joins the history of the tab, and when all are answered the page is asked anew. */
export const useActsQueue = (): ActsQueue => {
  const queries = useQueryClient()
  const t = useWords(parts)
  const { say, did, undo, redo, canUndo, canRedo } = useActs()
  const ground = useRef({ tail: Promise.resolve() as Promise<unknown>, waiting: 0 })

  const acts = useMemo(() => {
    const inTurn = <Done,>(task: () => Promise<Done>): Promise<Done | null> => {
      ground.current.waiting++
      const run = async (): Promise<Done | null> => {
        const answer = await task().catch((error: unknown) => {
          say({ text: messageOf(error, t('unknown_error')), bad: true })
          return null
        })
        ground.current.waiting--
        if (ground.current.waiting === 0) void refresh(queries)
        return answer
      }
      const result = ground.current.tail.then(run)
      ground.current.tail = result
      return result
    }
    const act: ActsQueue['act'] = (send, saying) => inTurn(async () => {
      const answer = await send()
      const text = saying?.(answer) ?? null
      if (text === null) did(answer.actId)
      else say({ text, actId: answer.actId })
      return answer
    })
    return { act, undo: () => void inTurn(undo), redo: () => void inTurn(redo), isLast: () => ground.current.waiting <= 1 }
  }, [queries, say, did, undo, redo, t])
  return useMemo(() => ({ ...acts, canUndo, canRedo }), [acts, canUndo, canRedo])
}
