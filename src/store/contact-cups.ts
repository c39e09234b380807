import type { ContactId } from '#domain/base/ids.ts'
import type { NamedContact } from './named-contact.ts'
import type { ReadContext } from './context.ts'
import { chunks } from './entity-store.ts'
import { marks } from './placeholders.ts'
import type { Tables } from './tables/tables.ts'
import { type WarmthRecord, warmthOf } from './warmth-store.ts'

/** A person with the cup, as much as logging contact needs. */
export interface ContactCup extends NamedContact {
  readonly letGo: boolean
  readonly warmth: WarmthRecord
}

/** Those that exist, in the order asked for; one statement. */
export const contactCups = async (context: ReadContext, ids: readonly ContactId[]): Promise<ContactCup[]> => {
  const byId = new Map<string, ContactCup>()
  for (const some of chunks([...new Set(ids)])) {
    const { rows } = await context.run(`${CUPS} where c.workspace_id = ? and c.id in (${marks(some.length)})`, [context.workspaceId, ...some])
    for (const row of rows as unknown as CupRow[]) byId.set(row.contact_id, cupOf(row))
  }
  return ids.flatMap(id => byId.get(id) ?? [])
}

const CUPS = `select c.name, c.salutation, w.contact_id, w.interval_days, w.interval_from, w.cools_at, w.due_on, w.planned, w.last_on, w.touches, w.let_go
  from contacts c join warmth w on w.workspace_id = c.workspace_id and w.contact_id = c.id`

type CupRow = Pick<Tables['contacts'], 'name' | 'salutation'> & Omit<Tables['warmth'], 'workspace_id'>

const cupOf = (row: CupRow): ContactCup => ({ id: row.contact_id as ContactId, name: row.name, salutation: row.salutation, letGo: row.let_go === 1, warmth: warmthOf(row) })
