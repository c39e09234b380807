import { isDeepStrictEqual } from 'node:util'
import type { ActId } from '#domain/base/ids.ts'
import { Failure } from '#domain/base/failure.ts'
import type { Change, Entity, Verb } from '#domain/change/change.ts'
import type { ReadContext } from './context.ts'
import type { WriteContext } from './write-context.ts'
import { type Page, keyOf, pageOf } from './cursor.ts'
import type { Restorers } from './restorers.ts'
import type { Tables } from './tables/tables.ts'

/** One act on the activity page, with its first change to name it by. */
export interface ActRecord {
  readonly actId: ActId
  readonly verb: Verb
  readonly at: string
  readonly actor: string
  /** How many changes it made. */
  readonly changes: number
  readonly undoes: ActId | null
  /** The act that took it back, unless that one was taken back itself. */
  readonly undoneBy: ActId | null
  readonly first: { readonly entity: Entity; readonly entityId: string; readonly before: unknown; readonly after: unknown }
}

export const changeReader = (context: ReadContext) => ({
  /** All changes of one act in the order they were made; empty when there is no such act. */
  async ofAct(actId: ActId): Promise<Change[]> {
    const act = await extentOf(context, actId)
    if (act === null) return []
    const { rows } = await context.run(
      `${CHANGES} where c.workspace_id = ? and c.sequence >= ? and c.act_id = ? order by c.sequence limit ?`,
      [context.workspaceId, act.sequence, actId, act.changes],
    )
    return (rows as unknown as ChangeRow[]).map(changeOf)
  },

  /** Some changes of one act before a sequence (null: the end), last first. */
  async lastOfAct(actId: ActId, before: number | null, limit: number): Promise<Change[]> {
    const act = await extentOf(context, actId)
    if (act === null) return []
    const { rows } = await context.run(
      `${CHANGES} where c.workspace_id = ? and c.sequence >= ? and c.sequence < ? and c.act_id = ? order by c.sequence desc limit ?`,
      [context.workspaceId, act.sequence, before ?? (await endOf(context, actId, act)), actId, limit],
    )
    return (rows as unknown as ChangeRow[]).map(changeOf)
  },

  /** The number of the last change, 0 before the first: while it stays nothing the reader wrote has changed. */
  async latest(): Promise<number> {
    const { rows } = await context.run('select coalesce(max(sequence), 0) as last from changes where workspace_id = ?', [context.workspaceId])
    return Number(rows[0]?.['last'])
  },

  /** What happened to one entity since it was made, newest first. */
  async ofEntity(entity: Entity, entityId: string, limit: number): Promise<Change[]> {
    const { rows } = await context.run(
      `${CHANGES} where c.workspace_id = ? and c.entity = ? and c.entity_id = ? and c.before is not null order by c.sequence desc limit ?`,
      [context.workspaceId, entity, entityId, limit],
    )
    return (rows as unknown as ChangeRow[]).map(changeOf)
  },

  async act(actId: ActId): Promise<ActRecord | null> {
    const { rows } = await context.run(`${ACTS} where a.workspace_id = ? and a.id = ?`, [context.workspaceId, actId])
    const row = rows[0]
    return row === undefined ? null : actOf(row as unknown as ActRow)
  },

  /** A page of acts, newest first. */
  async acts({ cursor, limit }: { cursor?: string | null | undefined; limit: number }): Promise<Page<ActRecord>> {
    const after = keyOf(cursor, ['string'])
    const { rows } = await context.run(
      `${ACTS} where a.workspace_id = ?${after === null ? '' : ' and a.id < ?'} order by a.id desc limit ?`,
      [context.workspaceId, ...(after ?? []), limit + 1],
    )
    return pageOf(rows as unknown as ActRow[], limit, actOf, row => [row.id])
  },
})

export const changeWriter = (context: WriteContext, restorers: Restorers) => {
  const reader = {
    ...changeReader(context),
    /** Also sees what this transaction changed. */
    async ofAct(actId: ActId): Promise<Change[]> {
      await context.log.flush()
      return changeReader(context).ofAct(actId)
    },
  }
  const takeBack = async (change: Change): Promise<void> => {
    const restorer = restorers[change.entity]
    if (!isSame(jsonValue(await restorer.get(change.entityId)), change.after)) throw Failure.of('conflict', 'change.undo_conflict', { what: change.entity })
    try {
      await restorer.restore(change.entityId, change.before)
    } catch (error) {
      // Something made since stands on it (a note of a person made in this act) or in its place (another plan of that year).
      throw context.isBrokenKey(error) ? Failure.of('conflict', 'change.undo_conflict', { what: change.entity }) : error
    }
  }
  return {
    ...reader,

    /**
     * Takes an act back under the act at hand, last change first, a few at a time. `taken` is told the changes taken back, so that
     * what is derived from them can be computed anew. Fails with `change.not_found` without such an act, with
     * `change.undo_conflict` (`what`: the entity) when something it touched has been changed since, or is in use.
     */
    async undo(actId: ActId, taken: (changes: readonly Change[]) => void = () => {}): Promise<void> {
      const act = await reader.act(actId)
      if (act === null) throw Failure.of('not_found', 'change.not_found', {})
      if (act.undoneBy !== null) throw Failure.of('conflict', 'change.undo_conflict', { what: act.first.entity })
      context.log.undoing(actId)
      let changes = await reader.lastOfAct(actId, null, UNDONE_AT_ONCE)
      while (changes.length > 0) {
        for (const change of changes) await takeBack(change)
        taken(changes)
        changes = await reader.lastOfAct(actId, changes.at(-1)?.sequence ?? 0, UNDONE_AT_ONCE)
      }
      await context.run('update acts set undone_by = ? where workspace_id = ? and id = ?', [context.log.act.actId, context.workspaceId, actId])
      if (act.undoes !== null) await context.run('update acts set undone_by = null where workspace_id = ? and id = ?', [context.workspaceId, act.undoes])
    },
  }
}

const UNDONE_AT_ONCE = 100

/** Whether a thing is still as the log has it. A field that is null may have come later than the log’s entry. */
const isSame = (now: unknown, logged: unknown): boolean => isDeepStrictEqual(said(now), said(logged))

const said = (value: unknown): unknown => (value === null || typeof value !== 'object' ? value : Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null)))

/** A value as the log gives it back. */
const jsonValue = (value: unknown): unknown => (value === null ? null : JSON.parse(JSON.stringify(value)))

const CHANGES = `select c.sequence, c.act_id, a.verb, a.at, a.actor, c.entity, c.entity_id, c.before, c.after
  from changes c join acts a on a.workspace_id = c.workspace_id and a.id = c.act_id`
const ACTS = `select a.id, a.sequence, a.changes, a.verb, a.at, a.actor, a.undoes, a.undone_by, c.entity, c.entity_id, c.before, c.after
  from acts a join changes c on c.workspace_id = a.workspace_id and c.sequence = a.sequence`

/** Where the changes of an act begin, and how many there are; those of an act of several transactions have others among them. */
type Extent = Pick<Tables['acts'], 'sequence' | 'changes'>

const extentOf = async (context: ReadContext, actId: ActId): Promise<Extent | null> => {
  const { rows } = await context.run('select sequence, changes from acts where workspace_id = ? and id = ?', [context.workspaceId, actId])
  return (rows[0] ?? null) as unknown as Extent | null
}

/** The sequence after the last change of an act. */
const endOf = async (context: ReadContext, actId: ActId, { sequence, changes }: Extent): Promise<number> => {
  const { rows } = await context.run(
    'select sequence from changes where workspace_id = ? and sequence >= ? and act_id = ? order by sequence limit 1 offset ?', [context.workspaceId, sequence, actId, changes - 1],
  )
  return Number(rows[0]?.['sequence']) + 1
}

type ChangeRow = Omit<Tables['changes'], 'workspace_id'> & Pick<Tables['acts'], 'verb' | 'at' | 'actor'>
type ActRow = Omit<Tables['acts'], 'workspace_id'> & Pick<Tables['changes'], 'entity' | 'entity_id' | 'before' | 'after'>

const changeOf = (row: ChangeRow): Change => ({
  sequence: row.sequence, actId: row.act_id as ActId, verb: row.verb as Verb, at: row.at, actor: row.actor, entity: row.entity as Entity, entityId: row.entity_id,
  before: valueOf(row.before), after: valueOf(row.after),
})

const actOf = (row: ActRow): ActRecord => ({
  actId: row.id as ActId, verb: row.verb as Verb, at: row.at, actor: row.actor, changes: row.changes, undoes: row.undoes as ActId | null, undoneBy: row.undone_by as ActId | null,
  first: { entity: row.entity as Entity, entityId: row.entity_id, before: valueOf(row.before), after: valueOf(row.after) },
})

const valueOf = (json: string | null): unknown => (json === null ? null : JSON.parse(json))
