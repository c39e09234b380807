import type { ContactId, RoleId } from '#domain/base/ids.ts'
import type { Role, RoleKind } from '#domain/contact/role.ts'
import type { Day } from '#domain/time/day.ts'
import type { ReadContext } from './context.ts'
import type { WriteContext } from './write-context.ts'
import { chunks, type EntityKind, entityReader, entityWriter } from './entity-store.ts'
import { marks } from './placeholders.ts'
import { rowsIn } from './rows-in.ts'
import type { Tables } from './tables/tables.ts'

export const roleReader = (context: ReadContext) => ({
  ...entityReader(context, roles),

  /** All roles of these people, past ones too, each person's by kind. */
  async ofContacts(contactIds: readonly ContactId[]): Promise<Role[]> {
    const found: Role[] = []
    for (const some of chunks(contactIds)) {
      const rows = await rowsIn(context, 'roles', `where workspace_id = ? and contact_id in (${marks(some.length)}) order by contact_id, kind, id`, [context.workspaceId, ...some])
      found.push(...rows.map(roleOf))
    }
    return found
  },

  /** Whose roles began or ended after one day, up to and with another. */
  async turning(after: Day, until: Day): Promise<ContactId[]> {
    const { rows } = await context.run(
      `select contact_id from roles where workspace_id = ? and from_on > ? and from_on <= ?
       union select contact_id from roles where workspace_id = ? and to_on >= ? and to_on < ?`,
      [context.workspaceId, after, until, context.workspaceId, after, until],
    )
    return rows.map(row => row['contact_id'] as ContactId)
  },
})

export const roleWriter = (context: WriteContext) => ({ ...roleReader(context), ...entityWriter(context, roles) })

const rowOf = (role: Role): Omit<Tables['roles'], 'workspace_id'> => ({
  id: role.id, contact_id: role.contactId, kind: role.kind, label: role.label, from_on: role.from, to_on: role.to,
})

export type RoleRow = Omit<Tables['roles'], 'workspace_id'>

/** In the order `ofContacts` gives one person's. */
export const ROLE_COLUMNS: readonly (keyof RoleRow)[] = ['kind', 'id', 'contact_id', 'label', 'from_on', 'to_on']

export const roleOf = (row: RoleRow): Role => ({
  id: row.id as RoleId, contactId: row.contact_id as ContactId, kind: row.kind as RoleKind, label: row.label, from: row.from_on as Day | null, to: row.to_on as Day | null,
})

export const roles: EntityKind<Role, 'roles'> = { entity: 'role', table: 'roles', rowOf, valueOf: roleOf }
