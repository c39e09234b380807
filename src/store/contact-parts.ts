import type { ContactId } from '#domain/base/ids.ts'
import type { Contact } from '#domain/contact/contact.ts'
import { contactOf } from './contact-row.ts'
import type { ReadContext } from './context.ts'
import type { Tables } from './tables/tables.ts'
import { type WarmthRecord, warmthOf } from './warmth-store.ts'

type Part = 'openItems' | 'lines' | 'relations' | 'notes' | 'helps' | 'givings'

/** A person with their cup, and of what else there is something: most people have little, and what is not there need not be asked for. */
export interface ContactParts {
  readonly contact: Contact
  readonly cup: WarmthRecord
  readonly has: Readonly<Record<Part, boolean>>
}

/** One statement; null when there is no such person. */
export const contactParts = async ({ run, workspaceId }: ReadContext, id: ContactId): Promise<ContactParts | null> => {
  const row = (await run(PERSON, [workspaceId, id])).rows[0] as unknown as PartsRow | undefined
  if (row === undefined) return null
  const has = { openItems: row.items === 1, lines: row.lines === 1, relations: row.relations === 1, notes: row.notes === 1, helps: row.helps === 1, givings: row.givings === 1 }
  return { contact: contactOf(row), cup: warmthOf({ ...row, contact_id: row.id }), has }
}

type PartsRow = Tables['contacts'] & Tables['warmth'] & Readonly<Record<'items' | 'lines' | 'relations' | 'notes' | 'helps' | 'givings', 0 | 1>>

const anyOf = (table: string, person = 'contact_id', rest = ''): string => `exists (select 1 from ${table} p where p.workspace_id = c.workspace_id and p.${person} = c.id${rest})`
const flag = (name: string, condition: string): string => `case when ${condition} then 1 else 0 end as ${name}`

const PERSON = `select c.*, w.interval_days, w.interval_from, w.cools_at, w.due_on, w.planned, w.last_on, w.touches,
  ${flag('items', anyOf('action_items', 'contact_id', ' and p.done_on is null'))}, ${flag('lines', anyOf('plan_lines'))},
  ${flag('relations', `${anyOf('relations')} or ${anyOf('relations', 'other_id')}`)}, ${flag('notes', anyOf('notes'))}, ${flag('helps', anyOf('helps'))}, ${flag('givings', anyOf('givings'))}
  from contacts c join warmth w on w.workspace_id = c.workspace_id and w.contact_id = c.id where c.workspace_id = ? and c.id = ?`
