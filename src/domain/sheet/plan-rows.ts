import { diffRow, type FieldChange } from './diff-row.ts'
import { matchRow, type MatchWhy, rowOf } from './match-row.ts'
import type { PeopleIndex } from './people-index.ts'
import type { PlanRow, SheetWords } from './plan-row.ts'
import { doubtAt, type SheetProblem } from './problem.ts'
import { identityOf, repetitions } from './repetition.ts'
import type { SheetRow } from './sheet-row.ts'

/** What the reader decided about a row in doubt; `contactId` says who `same_person` is when several may be. */
export type RowDecision =
  | { readonly kind: 'same_person'; readonly contactId: string }
  | { readonly kind: 'new_person' }
  | { readonly kind: 'accept' }
  | { readonly kind: 'discard' }

export type RowState = 'create' | 'change' | 'same' | 'doubt' | 'error' | 'discarded'

/** What importing a row will do, before anything is done. */
export interface RowPlan {
  readonly row: SheetRow
  readonly state: RowState
  /** What is wrong with it, or was in doubt. */
  readonly problems: readonly SheetProblem[]
  /** Who it changes, null for somebody new (`create`, or a doubt that would be). */
  readonly existing: PlanRow | null
  readonly why: MatchWhy | null
  readonly certain: boolean
  /** Contact ids that may be meant, the proposed one first. */
  readonly candidates: readonly string[]
  readonly changes: readonly FieldChange[]
}

export interface PlanOptions {
  readonly words: SheetWords
  /** The rows go into a plan: somebody known who has no line in it gets one, even when the row says nothing else that is new. */
  readonly intoPlan: boolean
}

/** Plans every row of a sheet; a row that repeats an earlier one is in doubt. `decisions` by row number. */
export const planRows = (rows: readonly SheetRow[], people: PeopleIndex, decisions: ReadonlyMap<number, RowDecision>, options: PlanOptions): readonly RowPlan[] => {
  const repeats = repetitions()
  return rows.map((row) => planRow(row, people, decisions.get(row.row) ?? null, options, repeats(row, identityOf(row, people.byKey.has(row.key)))))
}

/** Plans one row; `repeats` is the earlier row (0-based) of the same person, if any. */
export const planRow = (row: SheetRow, people: PeopleIndex, decision: RowDecision | null, { words, intoPlan }: PlanOptions, repeats: number | null = null): RowPlan => {
  const match = matchRow(row, people)
  const contactId = decision === null || decision.kind === 'accept' ? match.contactId : decision.kind === 'same_person' ? decision.contactId : null
  const diff = (existing: PlanRow | null): readonly FieldChange[] => diffRow(row, existing, { emptyErases: match.why === 'key' && existing !== null, words })
  const existing = contactId === null ? null : rowOf(row, contactId, people, (one) => diff(one).length)
  const changes = diff(existing)
  const own = concerning(row, changes, existing)
  const problems = repeats === null ? [...own, ...match.problems] : [...own, ...match.problems, doubtAt(null, 'sheet.duplicate', { row: String(repeats + 1) })]
  return { row, state: stateOf(problems, existing, changes.length > 0 || (intoPlan && existing?.line === null), decision), problems, existing, why: match.why, certain: match.certain, candidates: match.candidates, changes }
}

/** Once somebody is known, only what the row would change can be wrong with it: 张经理 is not asked about again every year. */
const concerning = (row: SheetRow, changes: readonly FieldChange[], existing: PlanRow | null): readonly SheetProblem[] => {
  if (existing === null) return row.problems
  const changed = new Set(changes.flatMap((change) => (change.field === 'extra' ? [] : [row.columns[change.field] ?? null])))
  return row.problems.filter(({ column, kind }) => kind === 'error' || column === null || changed.has(column))
}

const stateOf = (problems: readonly SheetProblem[], existing: PlanRow | null, isNew: boolean, decision: RowDecision | null): RowState => {
  if (decision?.kind === 'discard') return 'discarded'
  if (problems.some(({ kind }) => kind === 'error')) return 'error'
  if (problems.length > 0 && decision === null) return 'doubt'
  if (existing === null) return 'create'
  return isNew ? 'change' : 'same'
}
