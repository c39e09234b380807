import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { undoAct } from '#contract/change.ts'
import type { ActId } from '#domain/base/ids.ts'
import { parts } from '#i18n/parts.ts'
import { messageOf, useActs } from '../../ground/acts.tsx'
import { api, refresh } from '../../ground/api.ts'
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

/** The acts of a page in the order they were done, one at a time, with undo and redo of each; when all are answered the page is asked anew. */
export const useActsQueue = (): ActsQueue => {
  const queries = useQueryClient()
  const t = useWords(parts)
  const { say, said } = useActs()
  const [done, setDone] = useState<readonly string[]>([])
  const [undone, setUndone] = useState<readonly string[]>([])
  const ground = useRef({ tail: Promise.resolve() as Promise<unknown>, waiting: 0, done, undone, mine: new Set<string>() })
  const before = useRef(said)

  const keep = useCallback((change: { done?: readonly string[]; undone?: readonly string[] }): void => {
    Object.assign(ground.current, change)
    if (change.done !== undefined) setDone(change.done)
    if (change.undone !== undefined) setUndone(change.undone)
  }, [])

  // Toasts offer undo too, and other parts of the page (封存, 记一笔) act by themselves: both belong to the same history.
  useEffect(() => {
    const last = before.current
    before.current = said
    if (said?.actId === undefined || said === last || ground.current.mine.has(said.actId)) return
    ground.current.mine.add(said.actId)
    const { done: acts, undone: back } = ground.current
    if (said.again) keep({ done: acts.filter(id => id !== last?.actId), undone: [...back, said.actId] })
    else keep({ done: [...acts, said.actId], undone: back.filter(id => id !== last?.actId) })
  }, [said, keep])

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
    const back = (from: 'done' | 'undone', to: 'done' | 'undone', text: string): void => {
      void inTurn(async () => {
        const actId = ground.current[from].at(-1)
        if (actId === undefined) return
        keep({ [from]: ground.current[from].slice(0, -1) })
        const answer = await api(undoAct, { actId: actId as ActId })
        keep({ [to]: [...ground.current[to], answer.actId] })
        say({ text })
      })
    }
    const act: ActsQueue['act'] = (send, saying) => inTurn(async () => {
      const answer = await send()
      ground.current.mine.add(answer.actId)
      keep({ done: [...ground.current.done, answer.actId], undone: [] })
      const text = saying?.(answer) ?? null
      if (text !== null) say({ text, actId: answer.actId })
      return answer
    })
    return { act, undo: () => back('done', 'undone', t('undone')), redo: () => back('undone', 'done', t('redone')), isLast: () => ground.current.waiting <= 1 }
  }, [queries, say, t, keep])
  const [canUndo, canRedo] = [done.length > 0, undone.length > 0]
  return useMemo(() => ({ ...acts, canUndo, canRedo }), [acts, canUndo, canRedo])
}
