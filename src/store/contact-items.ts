import type { ContactId, PhotoId } from '#domain/base/ids.ts'
import type { Level } from '#domain/contact/contact.ts'
import type { RoleKind } from '#domain/contact/role.ts'
import type { Day } from '#domain/time/day.ts'
import type { ContactListItem } from './contact-query.ts'
import type { ReadContext } from './context.ts'
import { chunks } from './entity-store.ts'
import { marks } from './placeholders.ts'
import type { Tables } from './tables/tables.ts'
import { warmthOf } from './warmth-store.ts'

/** People as lists show them: one statement, however many people. */
export const contactItems = async (context: ReadContext, ids: readonly ContactId[], on: Day): Promise<ContactListItem[]> => {
  const byId = new Map<string, ContactListItem>()
  for (const some of chunks([...new Set(ids)])) {
    const { rows } = await context.run(`${ITEMS} where c.workspace_id = ? and c.id in (${marks(some.length)})`, [on, on, context.workspaceId, ...some])
    for (const row of rows as unknown as ItemRow[]) byId.set(row.id, itemOf(row))
  }
  return ids.flatMap(id => byId.get(id) ?? [])
}

const ITEMS = `select c.id, c.name, c.salutation, c.pinyin, c.index_letter, c.organization, c.department, c.position, c.work_content, c.photo_id, c.tags, c.closeness, c.busyness, c.let_go,
  w.contact_id, w.interval_days, w.interval_from, w.cools_at, w.due_on, w.planned, w.last_on, w.touches,
  (select string_agg(r.kind, ',') from roles r where r.workspace_id = c.workspace_id and r.contact_id = c.id and (r.from_on is null or r.from_on <= ?) and (r.to_on is null or r.to_on >= ?)) as role_kinds
  from contacts c join warmth w on w.workspace_id = c.workspace_id and w.contact_id = c.id`

type ItemRow = Tables['contacts'] & Omit<Tables['warmth'], 'workspace_id' | 'let_go'> & { readonly role_kinds: string | null }

const kindsOf = (kinds: string | null): readonly RoleKind[] => (kinds === null ? [] : ([...new Set(kinds.split(','))].sort() as RoleKind[]))

const itemOf = (row: ItemRow): ContactListItem => ({
  id: row.id as ContactId, name: row.name, salutation: row.salutation, pinyin: row.pinyin, indexLetter: row.index_letter,
  organization: row.organization, department: row.department, position: row.position, workContent: row.work_content,
  photoId: row.photo_id as PhotoId | null, tags: JSON.parse(row.tags) as string[], closeness: row.closeness as Level | null, busyness: row.busyness as Level | null,
  letGo: row.let_go === 1, roleKinds: kindsOf(row.role_kinds), warmth: warmthOf(row),
})
