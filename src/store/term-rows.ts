import type { ReadContext } from './context.ts'

/** A row of `search_terms`. */
export interface TermRow {
  readonly term: string
  readonly place: number
  readonly contactId: string
  readonly noteId: string
}

type Context = Pick<ReadContext, 'run' | 'workspaceId'>

/** Rows of one statement: few sizes, so that few statements are prepared. */
const SIZES = [50, 10, 1] as const

/** In the order of the table, since rows that lie together cost half of rows that lie about. `leave`: those that are there already stay. */
export const insertTerms = async ({ run, workspaceId }: Context, rows: readonly TermRow[], whenThere?: 'leave'): Promise<void> => {
  const sorted = rows.toSorted((a, b) => (a.term < b.term ? -1 : a.term > b.term ? 1 : a.place - b.place))
  const texts = whenThere === 'leave' ? LEAVING : INSERTS
  for (let start = 0; start < sorted.length;) {
    const i = SIZES.findIndex(size => size <= sorted.length - start)
    const size = SIZES[i] ?? 1
    const parameters: unknown[] = []
    for (const { term, place, contactId, noteId } of sorted.slice(start, start + size)) parameters.push(term, place, contactId, noteId)
    parameters.push(workspaceId)
    await run(texts[i] ?? '', parameters)
    start += size
  }
}

// One parameter a row less is worth the casts, which PostgreSQL wants.
const insertOf = (size: number, conflict: string): string =>
  `with k (term, place, contact_id, note_id) as (values ${'(?, ?, ?, ?), '.repeat(size - 1)}(?, ?, ?, ?))
   insert into search_terms (workspace_id, term, place, contact_id, note_id) select cast(? as text), term, cast(place as bigint), contact_id, note_id from k ${conflict}`

const INSERTS = SIZES.map(size => insertOf(size, ''))
const LEAVING = SIZES.map(size => insertOf(size, 'where true on conflict do nothing'))

const AT_ONCE = 16

/** Each by its whole key: those of one place together, as many as come. */
export const deleteTerms = async ({ run, workspaceId }: Context, rows: readonly TermRow[]): Promise<void> => {
  const groups = new Map<string, TermRow[]>()
  for (const row of rows) {
    const key = `${row.place} ${row.contactId} ${row.noteId}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  for (const group of groups.values()) {
    for (let start = 0; start < group.length; start += AT_ONCE) {
      const some = group.slice(start, start + AT_ONCE)
      const [first] = some
      if (first === undefined) continue
      // The last term stands for those that are missing, so that the statement is always the same.
      const terms = Array.from({ length: AT_ONCE }, (_, i) => (some[i] ?? first).term)
      await run(DELETE, [workspaceId, ...terms, first.place, first.contactId, first.noteId])
    }
  }
}

const DELETE = `delete from search_terms where workspace_id = ? and term in (${Array.from({ length: AT_ONCE }, () => '?').join(', ')}) and place = ? and contact_id = ? and note_id = ?`
