import type { ContactId } from '#domain/base/ids.ts'
import { WORST_PLACE_OF_NOTES, BEST_PLACE_OF_NOTES } from '#domain/search/place.ts'
import type { ReadContext } from './context.ts'
import { joined, raw, sql } from './sql-text.ts'

/** Where a walk goes on. */
export interface Step {
  readonly place: number
  readonly contactId: ContactId
  readonly noteId: string
}

/** A row of the index: a person, and the note that says it, '' when they do themselves. */
export type WalkedRow = Step

/** The next rows that any of these terms has, best placed first: each term is one walk along the table, cut after so many. A person may come twice, at two places. */
export const walked = async ({ run, workspaceId }: ReadContext, terms: readonly string[], after: Step | null, limit: number): Promise<WalkedRow[]> => {
  const parameters: unknown[] = []
  for (const term of terms) {
    parameters.push(workspaceId, term)
    if (after !== null) parameters.push(after.place, after.contactId, after.noteId)
    parameters.push(limit)
  }
  if (terms.length > 1) parameters.push(limit)
  const { rows } = await run(textOf(terms.length, after === null), parameters)
  return rows as unknown as WalkedRow[]
}

const COLUMNS = 'place, contact_id as "contactId", note_id as "noteId"'
const ORDER = 'order by place, contact_id, note_id limit ?'
const streamOf = (fromStart: boolean): string =>
  `select place, contact_id, note_id from search_terms where workspace_id = ? and term = ?${fromStart ? '' : ' and (place, contact_id, note_id) > (?, ?, ?)'} ${ORDER}`

/** The text for so many terms, made once. */
const textOf = (count: number, fromStart: boolean): string => {
  const key = fromStart ? count : -count
  const known = texts.get(key)
  if (known !== undefined) return known
  const streams = Array.from({ length: count }, (_, i) => `select s${i}.* from (${streamOf(fromStart)}) as s${i}`)
  const text = count === 1 ? `select ${COLUMNS} from (${streamOf(fromStart)}) as page order by place, contact_id, note_id` : `select ${COLUMNS} from (${streams.join(' union ')}) as page ${ORDER}`
  texts.set(key, text)
  return text
}
const texts = new Map<number, string>()

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
