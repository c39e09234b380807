import type { ContactId, DeferralId } from '#domain/base/ids.ts'
import type { Day } from '#domain/time/day.ts'
import { type Deferral, type Subject, subjectKey } from '#domain/today/deferral.ts'
import type { ReadContext } from './context.ts'
import type { WriteContext } from './write-context.ts'
import { chunks, type EntityKind, entityReader, entityWriter } from './entity-store.ts'
import { marks } from './placeholders.ts'
import { rowsIn } from './rows-in.ts'
import type { Tables } from './tables/tables.ts'

export const deferralReader = (context: ReadContext) => ({
  ...entityReader(context, deferrals),

  /** The deferrals of these subjects, over or not. */
  async ofSubjects(subjects: readonly Subject[]): Promise<Deferral[]> {
    const found: Deferral[] = []
    for (const some of chunks(subjects.map(subjectKey))) {
      const rows = await rowsIn(context, 'deferrals', `where workspace_id = ? and subject_key in (${marks(some.length)})`, [context.workspaceId, ...some])
      found.push(...rows.map(deferralOf))
    }
    return found
  },

  /** Those about a person being due or their birthdays, over or not. */
  async ofContact(contactId: ContactId): Promise<Deferral[]> {
    const { rows } = await context.run(
      `select * from deferrals where workspace_id = ? and subject_key = ?
       union all select * from deferrals where workspace_id = ? and subject_key >= ? and subject_key < ?`,
      [context.workspaceId, `due:${contactId}`, context.workspaceId, `birthday:${contactId}:`, `birthday:${contactId};`],
    )
    return (rows as unknown as Tables['deferrals'][]).map(deferralOf)
  },

  /** Those still in force on a day (until is later), soonest over first. */
  async inForce(on: Day, limit: number): Promise<Deferral[]> {
    return (await rowsIn(context, 'deferrals', 'where workspace_id = ? and until > ? order by until, id limit ?', [context.workspaceId, on, limit])).map(deferralOf)
  },
})

export const deferralWriter = (context: WriteContext) => ({ ...deferralReader(context), ...entityWriter(context, deferrals) })

const rowOf = (deferral: Deferral): Omit<Tables['deferrals'], 'workspace_id'> => ({
  id: deferral.id, subject_key: subjectKey(deferral.subject), subject: JSON.stringify(deferral.subject), until: deferral.until, kind: deferral.kind,
})

const deferralOf = (row: Tables['deferrals']): Deferral => ({
  id: row.id as DeferralId, subject: JSON.parse(row.subject) as Subject, until: row.until as Day, kind: row.kind as Deferral['kind'],
})

export const deferrals: EntityKind<Deferral, 'deferrals'> = { entity: 'deferral', table: 'deferrals', rowOf, valueOf: deferralOf }
