import type { ContactId } from '#domain/base/ids.ts'
import { WORST_PLACE_OF_NOTES, BEST_PLACE_OF_NOTES } from '#domain/search/place.ts'
import type { ReadContext } from './context.ts'
import { FOUND_COLUMNS, type FoundRow } from './found-person.ts'
import { joined, raw, type Sql, sql } from './sql-text.ts'

/** Where a walk goes on. */
export interface Step {
  readonly place: number
  readonly contactId: string
  readonly noteId: string
}

export const BEGINNING: Step = { place: -1, contactId: '', noteId: '' }

export type WalkedRow = FoundRow & { readonly place: number; readonly note_id: string }

/** The next people that any of these terms finds, best placed first: each term is one walk along the table, cut after so many. A person may come twice. */
export const walked = async ({ run, workspaceId }: ReadContext, terms: readonly string[], after: Step, limit: number): Promise<WalkedRow[]> => {
  const stream = (term: string): Sql => sql`select place, contact_id, note_id from search_terms where workspace_id = ${workspaceId} and term = ${term}
    and (place, contact_id, note_id) > (${after.place}, ${after.contactId}, ${after.noteId}) order by place, contact_id, note_id limit ${limit}`
  const [only = ''] = terms
  const found = terms.length === 1
    ? stream(only)
    : sql`select place, contact_id, note_id from (${joined(terms.map((term, i) => sql`select s${raw(String(i))}.* from (${stream(term)}) as s${raw(String(i))}`), ' union all ')}) as page order by place, contact_id, note_id limit ${limit}`
  const { text, parameters } = sql`select found.place, found.note_id, ${raw(FOUND_COLUMNS)} from (${found}) as found cross join contacts c cross join warmth w
    where c.workspace_id = ${workspaceId} and c.id = found.contact_id and w.workspace_id = ${workspaceId} and w.contact_id = found.contact_id`
  const { rows } = await run(text, parameters)
  return (rows as unknown as WalkedRow[]).toSorted((a, b) => a.place - b.place || compare(a.id, b.id) || compare(a.note_id, b.note_id))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Up to so many rows are counted to tell a rare term from a frequent one. */
const COUNTED = 300

/** Which of several lists of terms finds fewest. */
export const rarestOf = async ({ run, workspaceId }: ReadContext, lists: readonly (readonly string[])[]): Promise<number> => {
  const counts = lists.map((terms, i) => sql`select ${raw(String(i))} as i, count(*) as n from (
    select 1 as one from search_terms where workspace_id = ${workspaceId} and term in (${joined(terms.map(term => sql`${term}`), ', ')}) limit ${COUNTED}) as few`)
  const { text, parameters } = joined(counts, ' union all ')
  const { rows } = await run(text, parameters)
  return Number(rows.toSorted((a, b) => Number(a['n']) - Number(b['n']) || Number(a['i']) - Number(b['i']))[0]?.['i'] ?? 0)
}

/** The newest notes that any of these terms finds, by person. */
export const notedBy = async ({ run, workspaceId }: ReadContext, terms: readonly string[], limit: number): Promise<Map<ContactId, string>> => {
  const found = new Map<ContactId, string>()
  for (const term of terms) {
    const { rows } = await run('select contact_id, note_id from search_terms where workspace_id = ? and term = ? and place >= ? and place <= ? order by place limit ?',
      [workspaceId, term, BEST_PLACE_OF_NOTES, WORST_PLACE_OF_NOTES, limit])
    for (const row of rows) if (!found.has(row['contact_id'] as ContactId)) found.set(row['contact_id'] as ContactId, String(row['note_id']))
  }
  return found
}
