import { diffRow, type FieldChange } from './diff-row.ts'
import { matchRow, type MatchWhy, rowOf } from './match-row.ts'
import { nameKey, type PeopleIndex } from './people-index.ts'
import type { PlanRow, SheetWords } from './plan-row.ts'
import { doubtAt, type SheetProblem } from './problem.ts'
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

/** Plans every row of a sheet; a row that repeats an earlier one is in doubt. `decisions` by row number. */
export const planRows = (rows: readonly SheetRow[], people: PeopleIndex, decisions: ReadonlyMap<number, RowDecision>, words: SheetWords): readonly RowPlan[] => {
  const earlier = new Map<string, SheetRow[]>()
  return rows.map((row) => {
    // A person may have several lines, so rows of our own export repeat one another only when their keys do.
    const identity = row.key !== '' && people.byKey.has(row.key) ? `key:${row.key}` : `name:${nameKey(row.values.name)}`
    const namesakes = earlier.get(identity) ?? []
    const repeated = row.values.name === '' ? undefined : namesakes.find((other) => !areDistinct(row, other))
    if (repeated === undefined) earlier.set(identity, [...namesakes, row])
    return planRow(row, people, decisions.get(row.row) ?? null, words, repeated?.row ?? null)
  })
}

/** Namesakes with organizations, mobiles or e-mails of their own are two people. */
const areDistinct = (one: SheetRow, other: SheetRow): boolean =>
  differ([one.texts.organization ?? ''], [other.texts.organization ?? '']) || differ(one.values.mobiles, other.values.mobiles) || differ(one.values.emails, other.values.emails)

const differ = (some: readonly string[], others: readonly string[]): boolean => {
  const [left, right] = [some, others].map((texts) => texts.filter((text) => text !== '').map(nameKey))
  return left !== undefined && right !== undefined && left.length > 0 && right.length > 0 && !left.some((text) => right.includes(text))
}

/** Plans one row; `repeats` is the earlier row (0-based) of the same person, if any. */
export const planRow = (row: SheetRow, people: PeopleIndex, decision: RowDecision | null, words: SheetWords, repeats: number | null = null): RowPlan => {
  const match = matchRow(row, people)
  const contactId = decision === null || decision.kind === 'accept' ? match.contactId : decision.kind === 'same_person' ? decision.contactId : null
  const diff = (existing: PlanRow | null): readonly FieldChange[] => diffRow(row, existing, { emptyErases: match.why === 'key' && existing !== null, words })
  const existing = contactId === null ? null : rowOf(row, contactId, people, (one) => diff(one).length)
  const changes = diff(existing)
  const own = concerning(row, changes, existing)
  const problems = repeats === null ? [...own, ...match.problems] : [...own, ...match.problems, doubtAt(null, 'sheet.duplicate', { row: String(repeats + 1) })]
  return { row, state: stateOf(problems, existing, changes, decision), problems, existing, why: match.why, certain: match.certain, candidates: match.candidates, changes }
}

/** Once somebody is known, only what the row would change can be wrong with it: 张经理 is not asked about again every year. */
const concerning = (row: SheetRow, changes: readonly FieldChange[], existing: PlanRow | null): readonly SheetProblem[] => {
  if (existing === null) return row.problems
  const changed = new Set(changes.flatMap((change) => (change.field === 'extra' ? [] : [row.columns[change.field] ?? null])))
  return row.problems.filter(({ column, kind }) => kind === 'error' || column === null || changed.has(column))
}

const stateOf = (problems: readonly SheetProblem[], existing: PlanRow | null, changes: readonly FieldChange[], decision: RowDecision | null): RowState => {
  if (decision?.kind === 'discard') return 'discarded'
  if (problems.some(({ kind }) => kind === 'error')) return 'error'
  if (problems.length > 0 && decision === null) return 'doubt'
  if (existing === null) return 'create'
  // Somebody known who has no line in this plan yet gets one, even when nothing about the person changes; the changes name the line's cells then.
  return changes.length === 0 ? 'same' : 'change'
}
