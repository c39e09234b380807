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

/** People as lists show them: two statements, however many people. */
export const contactItems = async (context: ReadContext, ids: readonly ContactId[], on: Day): Promise<ContactListItem[]> => {
  const byId = new Map<string, ContactListItem>()
  for (const some of chunks([...new Set(ids)])) {
    const kinds = await roleKindsOf(context, some, on)
    const { rows } = await context.run(`${ITEMS} where c.workspace_id = ? and c.id in (${marks(some.length)})`, [context.workspaceId, ...some])
    for (const row of rows as unknown as ItemRow[]) byId.set(row.id, itemOf(row, kinds.get(row.id) ?? []))
  }
  return ids.flatMap(id => byId.get(id) ?? [])
}

const ITEMS = `select c.id, c.name, c.salutation, c.pinyin, c.index_letter, c.organization, c.department, c.position, c.work_content, c.photo_id, c.tags, c.closeness, c.busyness, c.let_go,
  w.contact_id, w.interval_days, w.interval_from, w.cools_at, w.due_on, w.planned, w.last_on, w.touches
  from contacts c join warmth w on w.workspace_id = c.workspace_id and w.contact_id = c.id`

type ItemRow = Tables['contacts'] & Omit<Tables['warmth'], 'workspace_id' | 'let_go'>

const roleKindsOf = async (context: ReadContext, ids: readonly ContactId[], on: Day): Promise<Map<string, RoleKind[]>> => {
  const { rows } = await context.run(
    `select distinct contact_id, kind from roles where workspace_id = ? and contact_id in (${marks(ids.length)}) and (from_on is null or from_on <= ?) and (to_on is null or to_on >= ?)
     order by contact_id, kind`,
    [context.workspaceId, ...ids, on, on],
  )
  const kinds = new Map<string, RoleKind[]>()
  for (const row of rows) {
    const contactId = String(row['contact_id'])
    kinds.set(contactId, [...(kinds.get(contactId) ?? []), row['kind'] as RoleKind])
  }
  return kinds
}

const itemOf = (row: ItemRow, roleKinds: readonly RoleKind[]): ContactListItem => ({
  id: row.id as ContactId, name: row.name, salutation: row.salutation, pinyin: row.pinyin, indexLetter: row.index_letter,
  organization: row.organization, department: row.department, position: row.position, workContent: row.work_content,
  photoId: row.photo_id as PhotoId | null, tags: JSON.parse(row.tags) as string[], closeness: row.closeness as Level | null, busyness: row.busyness as Level | null,
  letGo: row.let_go === 1, roleKinds, warmth: warmthOf(row),
})
