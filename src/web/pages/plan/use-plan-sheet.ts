import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import { editLines, getPlan } from '#contract/plan.ts'
import type { PlanId, PlanLineId } from '#domain/base/ids.ts'
import { api, keyOf } from '../../ground/api.ts'
import { type ActsQueue, useActsQueue } from './use-acts-queue.ts'
import { answered, type Edit, edited, type Line, type PlanView } from './plan-view.ts'

export interface PlanSheet {
  readonly queue: ActsQueue
  /** Shows the edit at once and sends it as one act. `ids` are the page's own for the new lines, so that their rows stay where they are. */
  readonly edit: (edit: Edit, said?: (lines: readonly Line[]) => string | null, ids?: readonly string[]) => void
  /** What a line's row is known by on this page: the same before and after the server named it. */
  readonly keyOf: (line: Line) => string
}

let next = 1
/** An id for a line the server has not named. */
export const newKey = (): string => `new:${next++}`

/** Edits of one plan's sheet: optimistic, in order, undone one by one. */
export const usePlanSheet = (planId: PlanId): PlanSheet => {
  const queries = useQueryClient()
  const queue = useActsQueue()
  // The page's id of a line → the server's, and back.
  const names = useRef({ real: new Map<string, PlanLineId>(), shown: new Map<string, string>() })
  return useMemo(() => {
    const key = keyOf(getPlan, { planId })
    const show = (change: (view: PlanView) => PlanView): void => {
      queries.setQueryData<PlanView>(key, view => (view === undefined ? view : change(view)))
    }
    const realOf = (id: string): string => names.current.real.get(id) ?? id
    const edit: PlanSheet['edit'] = (wanted, said, given) => {
      const ids = (wanted.create ?? []).map((_, i) => given?.[i] ?? newKey())
      // An answer on its way is older than what the reader just wrote.
      void queries.cancelQueries({ queryKey: key })
      show(view => edited(view, wanted, ids))
      void queue.act(async () => {
        const change = (wanted.change ?? []).map(line => ({ ...line, lineId: realOf(line.lineId as string) }))
        const answer = await api(editLines, { planId, create: wanted.create, change, remove: (wanted.remove ?? []).map(realOf) })
        const made = answer.lines.slice(answer.lines.length - ids.length)
        ids.forEach((id, i) => {
          const line = made[i]
          if (line === undefined) return
          names.current.real.set(id, line.id)
          names.current.shown.set(line.id, id)
        })
        show(view => {
          const named = { ...view, lines: view.lines.map(line => (names.current.real.has(line.id) ? { ...line, id: realOf(line.id) as PlanLineId } : line)) }
          return queue.isLast() ? answered(named, answer.lines) : named
        })
        return answer
      }, said === undefined ? undefined : answer => said(answer.lines))
    }
    return { queue, edit, keyOf: line => names.current.shown.get(line.id) ?? line.id }
  }, [planId, queries, queue])
}
