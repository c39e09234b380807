import { useMutation, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type * as z from 'zod/mini'
import { undoAct } from '#contract/change.ts'
import type { Endpoint } from '#contract/endpoint.ts'
import type { ActId } from '#domain/base/ids.ts'
import { parts } from '#i18n/parts.ts'
import { changeHistory as keep, historyNow, onHistory } from './acts-history.ts'
import { api, refresh } from './api.ts'
import { useWords } from './locale.tsx'

/** Something said at the foot of the page. `actId` offers undo; `again` marks the undo of an undo. */
export interface Said {
  readonly id: number
  readonly text: string
  readonly more?: ReactNode
  readonly actId?: string
  readonly again?: boolean
  readonly bad?: boolean
  /** Names nobody: stays readable while names are blurred. */
  readonly plain?: boolean
}

interface Acts {
  readonly said: Said | null
  readonly say: (said: Omit<Said, 'id'>) => void
  readonly hush: () => void
  /** Notes an act that nothing is said of, so that it can be taken back like the others. */
  readonly did: (actId: string) => void
  /** Takes an act back, or, when none is named, the last one done in this tab that still stands. `again` says that the act is itself an undo. */
  readonly undo: (actId?: string, again?: boolean) => Promise<void>
  /** Does again what was taken back last. */
  readonly redo: () => Promise<void>
  readonly canUndo: boolean
  readonly canRedo: boolean
}

const ActsContext = createContext<Acts | null>(null)

export const ActsProvider = ({ children }: { children: ReactNode }) => {
  const t = useWords(parts)
  const queries = useQueryClient()
  const [said, setSaid] = useState<Said | null>(null)
  const history = useSyncExternalStore(onHistory, historyNow)
  const ground = useRef({ next: 1, tail: Promise.resolve() })

  const show = useCallback((something: Omit<Said, 'id'>) => setSaid({ ...something, id: ground.current.next++ }), [])
  const did = useCallback((actId: string) => keep(({ done }) => ({ done: [...done, actId], undone: [] })), [])
  const say = useCallback((something: Omit<Said, 'id'>) => {
    if (something.actId !== undefined) did(something.actId)
    show(something)
  }, [did, show])
  const hush = useCallback(() => setSaid(null), [])

  const takeBack = useCallback((actId: string, again: boolean): Promise<void> => {
    keep(({ done, undone }) => ({ done: done.filter(other => other !== actId), undone: undone.filter(other => other !== actId) }))
    const send = async (): Promise<void> => {
      const back = (id: string, to: boolean): void => keep(({ done, undone }) => (to ? { done: [...done, id], undone } : { done, undone: [...undone, id] }))
      try {
        const answer = await api(undoAct, { actId: actId as ActId })
        back(answer.actId, again)
        show({ text: t(again ? 'redone' : 'undone'), actId: answer.actId, again: !again, plain: true })
        void refresh(queries)
      } catch (error) {
        // What the server refused it will refuse again; what it never heard of still stands.
        if (!isRefused(error)) back(actId, !again)
        show({ text: messageOf(error, t('unknown_error')), bad: true })
      }
    }
    // One after the other: what was done last is taken back before what came before it.
    ground.current.tail = ground.current.tail.then(send)
    return ground.current.tail
  }, [show, queries, t])
  // Which is the last one is known when those on their way have been answered.
  const undo = useCallback(async (named?: string, again = false) => {
    if (named === undefined) await ground.current.tail
    const actId = named ?? historyNow().done.at(-1)
    if (actId !== undefined) await takeBack(actId, again)
  }, [takeBack])
  const redo = useCallback(async () => {
    await ground.current.tail
    const actId = historyNow().undone.at(-1)
    if (actId !== undefined) await takeBack(actId, true)
  }, [takeBack])

  const [canUndo, canRedo] = [history.done.length > 0, history.undone.length > 0]
  const value = useMemo(() => ({ said, say, hush, did, undo, redo, canUndo, canRedo }), [said, say, hush, did, undo, redo, canUndo, canRedo])
  return <ActsContext value={value}>{children}</ActsContext>
}

export const useActs = (): Acts => {
  const acts = useContext(ActsContext)
  if (acts === null) throw new Error('ActsProvider is missing')
  return acts
}

const isRefused = (error: unknown): boolean => error instanceof Error && error.name === 'CallFailed'

/** The sentence of a failed call: the server's own, or the one given. */
export const messageOf = (error: unknown, otherwise: string): string => (isRefused(error) ? (error as Error).message : otherwise)

interface Done { readonly actId: string }
interface Says<Result> {
  /** What the toast says; a plain 「已保存」 when left out. */
  readonly said?: (result: Result) => string
  readonly more?: (result: Result) => ReactNode
  /** Set for pages that show the failure themselves. */
  readonly quietFailure?: boolean
}

/**
 * Calls an endpoint that writes; afterwards the page is fresh and a toast offers undo.
 * `const letGo = useAct(letGoContact, { said: () => t('let_go_done') })`, then `letGo.mutate({ contactId, reason })`.
 */
export const useAct = <I extends z.ZodMiniType, R extends z.ZodMiniType<Done>>(endpoint: Endpoint<I, R>, says: Says<z.output<R>> = {}) => {
  const t = useWords(parts)
  const queries = useQueryClient()
  const { say } = useActs()
  return useMutation({
    mutationFn: (input: z.input<I>): Promise<z.output<R>> => api(endpoint, input),
    onSuccess: result => {
      say({ text: says.said?.(result) ?? t('saved'), plain: says.said === undefined, more: says.more?.(result), actId: (result as Done).actId })
      void refresh(queries)
    },
    onError: error => {
      if (!says.quietFailure) say({ text: messageOf(error, t('unknown_error')), bad: true })
    },
  })
}
