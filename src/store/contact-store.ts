import type { ContactId } from '#domain/base/ids.ts'
import type { Contact } from '#domain/contact/contact.ts'
import type { Day } from '#domain/time/day.ts'
import type { ReadContext } from './context.ts'
import type { WriteContext } from './write-context.ts'
import { type ContactCup, contactCups } from './contact-cups.ts'
import { contactItems } from './contact-items.ts'
import { contactPage, SHORT } from './contact-page.ts'
import { type ContactParts, contactParts } from './contact-parts.ts'
import type { ContactListItem, ContactQuery } from './contact-query.ts'
import { contactOf, contacts } from './contact-row.ts'
import type { Page } from './cursor.ts'
import { dueContacts, dueCount } from './due-contacts.ts'
import { chunks, entityReader, entityWriter } from './entity-store.ts'
import type { NamedContact } from './named-contact.ts'
import { NAMES_KEPT } from './person-shelf.ts'
import { marks } from './placeholders.ts'
import type { Tables } from './tables/tables.ts'

const KEY_SHARERS = 20

export const contactReader = (context: ReadContext) => ({
  ...entityReader(context, contacts),

  async exists(id: ContactId): Promise<boolean> {
    const { rows } = await context.run('select 1 as one from contacts where workspace_id = ? and id = ?', [context.workspaceId, id])
    return rows.length === 1
  },

  /** A person with their cup and what there is of them; null when there is no such person. */
  parts: (id: ContactId): Promise<ContactParts | null> => contactParts(context, id),

  /** A page of people for a list; Failure `input.invalid` for a cursor of another list. `short`: up to how many matches a filter is read whole. */
  async page(query: ContactQuery, short = SHORT): Promise<Page<ContactListItem>> {
    const { items, next, on } = await contactPage(context, query, short)
    return { items: await contactItems(context, items, on), next }
  },

  /** These people as lists show them, in the order asked for; those that do not exist are left out. */
  items: (ids: readonly ContactId[], on: Day): Promise<ContactListItem[]> => contactItems(context, ids, on),

  /** These people with their cups, in the order asked for; those that do not exist are left out. */
  cups: (ids: readonly ContactId[]): Promise<ContactCup[]> => contactCups(context, ids),

  /** Planned people not let go, due on this day or before and not put off beyond it: never filled cups first, then the coldest. */
  due: (on: Day, limit: number): Promise<ContactId[]> => dueContacts(context, on, limit),

  /** How many `due` would give without a limit, counted up to `atMost`. */
  dueCount: (on: Day, atMost: number): Promise<number> => dueCount(context, on, atMost),

  /** Those that exist, by id. */
  async named(ids: readonly ContactId[]): Promise<Map<ContactId, NamedContact>> {
    const byId = new Map<ContactId, NamedContact>()
    const kept = context.shelf?.()?.names
    const unknown = new Set<ContactId>()
    for (const id of ids) {
      const known = kept?.get(id)
      if (known === undefined) unknown.add(id)
      else byId.set(id, known)
    }
    for (const some of chunks([...unknown])) {
      const { rows } = await context.run(`select id, name, salutation from contacts where workspace_id = ? and id in (${marks(some.length)})`, [context.workspaceId, ...some])
      for (const row of rows) {
        const person = { id: row['id'] as ContactId, name: String(row['name']), salutation: String(row['salutation']) }
        byId.set(person.id, person)
        if (kept !== undefined && kept.size < NAMES_KEPT) kept.set(person.id, person)
      }
    }
    return byId
  },

  /** Everyone who has one of these very names, let go or not. */
  async withNames(names: readonly string[]): Promise<Contact[]> {
    const found: Contact[] = []
    for (const some of chunks([...new Set(names)])) {
      const { rows } = await context.run(`select * from contacts where workspace_id = ? and name in (${marks(some.length)}) order by name, id`, [context.workspaceId, ...some])
      found.push(...(rows as unknown as Tables['contacts'][]).map(contactOf))
    }
    return found
  },

  /** Everyone with one of these keys (`matchKeys`), let go or not; of those who share a key the first `KEY_SHARERS`, which is more than a reader can choose among. */
  async withKeys(keys: readonly string[]): Promise<Contact[]> {
    const found = new Map<string, Contact>()
    for (const some of chunks([...new Set(keys)])) {
      const { rows } = await context.run(
        `select c.* from contacts c where c.workspace_id = ? and c.id in (select contact_id from (
           select contact_id, row_number() over (partition by key order by contact_id) as place from contact_keys where workspace_id = ? and key in (${marks(some.length)})) as k where place <= ?)
         order by c.id`,
        [context.workspaceId, context.workspaceId, ...some, KEY_SHARERS],
      )
      for (const row of rows as unknown as Tables['contacts'][]) if (!found.has(row.id)) found.set(row.id, contactOf(row))
    }
    return [...found.values()]
  },

  /** All ids after one, for going through everybody piece by piece. */
  async idsAfter(after: ContactId | null, limit: number): Promise<ContactId[]> {
    const { rows } = await context.run('select id from contacts where workspace_id = ? and id > ? order by id limit ?', [context.workspaceId, after ?? '', limit])
    return rows.map(row => row['id'] as ContactId)
  },

  /** The tags in use, in order of code points. */
  tags: (limit: number): Promise<string[]> => distinct(context, 'contact_tags', 'tag', limit),

  /** The organizations in use, in order of code points. */
  organizations: (limit: number): Promise<string[]> => distinct(context, 'contacts', 'organization', limit),
})

export const contactWriter = (context: WriteContext) => ({ ...contactReader(context), ...entityWriter(context, contacts) })

/** Skips from value to value in the index, however many rows share one. */
const distinct = async (context: ReadContext, table: 'contact_tags' | 'contacts', column: 'tag' | 'organization', limit: number): Promise<string[]> => {
  const { rows } = await context.run(
    `with recursive v (value) as (
       select (select ${column} from ${table} where workspace_id = ? and ${column} > '' order by ${column} limit 1) as value
       union all
       select (select ${column} from ${table} where workspace_id = ? and ${column} > v.value order by ${column} limit 1) as value from v where v.value is not null)
     select value from v where value is not null limit ?`,
    [context.workspaceId, context.workspaceId, limit],
  )
  return rows.map(row => String(row['value']))
}
