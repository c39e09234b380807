import { useMutation, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
import type * as z from 'zod/mini'
import { undoAct } from '#contract/change.ts'
import type { Endpoint } from '#contract/endpoint.ts'
import type { ActId } from '#domain/base/ids.ts'
import { parts } from '#i18n/parts.ts'
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
}

interface Acts {
  readonly said: Said | null
  readonly say: (said: Omit<Said, 'id'>) => void
  readonly hush: () => void
  /** Takes an act back, or, when none is named, the last one done here that still stands. */
  readonly undo: (actId?: string, again?: boolean) => Promise<void>
}

const ActsContext = createContext<Acts | null>(null)

export const ActsProvider = ({ children }: { children: ReactNode }) => {
  const t = useWords(parts)
  const queries = useQueryClient()
  const [said, setSaid] = useState<Said | null>(null)
  const next = useRef(1)
  const standing = useRef<string[]>([])

  const say = useCallback((something: Omit<Said, 'id'>) => {
    // The undo of an act is offered as redo in the toast; the command key goes on to the act before.
    if (something.actId !== undefined && !something.again) standing.current.push(something.actId)
    setSaid({ ...something, id: next.current++ })
  }, [])
  const hush = useCallback(() => setSaid(null), [])
  const undo = useCallback(async (named?: string, again = false) => {
    const actId = named ?? standing.current.at(-1)
    if (actId === undefined) return
    standing.current = standing.current.filter(other => other !== actId)
    try {
      const done = await api(undoAct, { actId: actId as ActId })
      void refresh(queries)
      say({ text: t(again ? 'redone' : 'undone'), actId: done.actId, again: !again })
    } catch (error) {
      say({ text: messageOf(error, t('unknown_error')), bad: true })
    }
  }, [queries, say, t])

  const value = useMemo(() => ({ said, say, hush, undo }), [said, say, hush, undo])
  return <ActsContext value={value}>{children}</ActsContext>
}

export const useActs = (): Acts => {
  const acts = useContext(ActsContext)
  if (acts === null) throw new Error('ActsProvider is missing')
  return acts
}

/** The sentence of a failed call: the server's own, or the one given. */
export const messageOf = (error: unknown, otherwise: string): string => (error instanceof Error && error.name === 'CallFailed' ? error.message : otherwise)

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
      say({ text: says.said?.(result) ?? t('saved'), more: says.more?.(result), actId: (result as Done).actId })
      void refresh(queries)
    },
    onError: error => {
      if (!says.quietFailure) say({ text: messageOf(error, t('unknown_error')), bad: true })
    },
  })
}
