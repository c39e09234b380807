import type { ContactId, RelationId } from '#domain/base/ids.ts'
import type { Relation, RelationKind } from '#domain/contact/relation.ts'
import type { Day } from '#domain/time/day.ts'
import type { ReadContext } from './context.ts'
import type { WriteContext } from './write-context.ts'
import { chunks, type EntityKind, entityReader, entityWriter } from './entity-store.ts'
import { marks } from './placeholders.ts'
import type { Tables } from './tables/tables.ts'

export const relationReader = (context: ReadContext) => ({
  ...entityReader(context, relations),

  /** Relations from or to this person, past ones too. */
  async ofContact(contactId: ContactId): Promise<Relation[]> {
    const { workspaceId } = context
    const { rows } = await context.run(
      `select 0 as end_of, r.* from relations r where r.workspace_id = ? and r.contact_id = ?
       union all select 1 as end_of, r.* from relations r where r.workspace_id = ? and r.other_id = ? and r.contact_id <> ? order by end_of, kind, id`,
      [workspaceId, contactId, workspaceId, contactId, contactId],
    )
    return (rows as unknown as Tables['relations'][]).map(relationOf)
  },

  /** Relations of one kind to these people (their managers, who introduced them), past ones too, oldest first. */
  async to(otherIds: readonly ContactId[], kind: RelationKind): Promise<Relation[]> {
    const found: Relation[] = []
    for (const some of chunks(otherIds)) {
      const { rows } = await context.run(`select * from relations where workspace_id = ? and other_id in (${marks(some.length)}) and kind = ? order by id`, [context.workspaceId, ...some, kind])
      found.push(...(rows as unknown as Tables['relations'][]).map(relationOf))
    }
    return found
  },
})

export const relationWriter = (context: WriteContext) => ({ ...relationReader(context), ...entityWriter(context, relations) })

const rowOf = (relation: Relation): Omit<Tables['relations'], 'workspace_id'> => ({
  id: relation.id, contact_id: relation.contactId, kind: relation.kind, other_id: relation.otherId, from_on: relation.from, to_on: relation.to,
  // What was logged before there was such a day has none.
  told_on: relation.toldOn ?? null,
})

const relationOf = (row: Tables['relations']): Relation => ({
  id: row.id as RelationId, contactId: row.contact_id as ContactId, kind: row.kind as RelationKind, otherId: row.other_id as ContactId,
  from: row.from_on as Day | null, to: row.to_on as Day | null, toldOn: row.told_on as Day | null,
})

export const relations: EntityKind<Relation, 'relations'> = { entity: 'relation', table: 'relations', rowOf, valueOf: relationOf }
