import type { ActId, WorkspaceId } from '#domain/base/ids.ts'
import type { Entity, Verb } from '#domain/change/change.ts'
import type { ReadContext } from './context.ts'
import { type CallKey, takeKey } from './call-key.ts'
import { insertRows } from './insert-rows.ts'

/** One decision of a person, given to a writing transaction: all its changes are logged under it. `at` is a UTC instant, ISO 8601. */
export interface Act {
  readonly actId: ActId
  readonly verb: Verb
  readonly at: string
  readonly actor: string
  /** Of a call that may be sent twice: a second act under it fails with `idempotency.applied`. */
  readonly key?: CallKey
}

/**
 * The one way into the change log. Changes wait in memory and are written in a few statements before the commit, so that
 * logging costs little; the counts on the workspace's row move with them.
 */
export interface ChangeLog {
  readonly act: Act
  record(entity: Entity, entityId: string, before: unknown, after: unknown): Promise<void>
  /** Moves a count kept on the workspace's row. */
  count(what: 'contacts' | 'planned', by: number): void
  /** Says that this act takes another one back. */
  undoing(actId: ActId): void
  /** Writes what waits, so that the change store sees it. */
  flush(): Promise<void>
  /** The last thing before the commit. */
  finish(): Promise<void>
}

const FLUSH_AT = 100

/** Locks the workspace's row, so that writers of one workspace follow one another and sequences have neither gaps nor races. */
export const openChangeLog = async (context: ReadContext, act: Act, lockClause: string): Promise<ChangeLog> => {
  if (lockClause !== '') await context.run(`select id from workspaces where id = ?${lockClause}`, [context.workspaceId])
  const { rows } = await context.run(LAST, [context.workspaceId])
  const row = rows[0]
  if (row === undefined) throw new Error(`no workspace ${context.workspaceId}`)
  if (act.key !== undefined) await takeKey(context, act.key, act.at)
  return changeLog(context, act, Number(row['last']))
}

const changeLog = (context: ReadContext, act: Act, last: number): ChangeLog => {
  const { workspaceId } = context
  let sequence = last
  let waiting: ChangeRow[] = []
  let undoes: ActId | null = null
  const counts = { contacts: 0, planned: 0 }

  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return
    const rows = waiting
    waiting = []
    const first = rows[0]?.sequence
    await context.run(INSERT_ACT, [workspaceId, act.actId, first, rows.length, act.verb, act.at, act.actor, undoes])
    await insertRows(context, 'changes', rows)
  }

  return {
    act,
    async record(entity, entityId, before, after) {
      sequence += 1
      waiting.push({ workspace_id: workspaceId, sequence, act_id: act.actId, entity, entity_id: entityId, before: jsonOf(before), after: jsonOf(after) })
      if (waiting.length >= FLUSH_AT) await flush()
    },
    count(what, by) {
      counts[what] += by
    },
    undoing(actId) {
      undoes = actId
    },
    flush,
    async finish() {
      await flush()
      if (counts.contacts === 0 && counts.planned === 0) return
      await context.run('update workspaces set contacts = contacts + ?, planned = planned + ? where id = ?', [counts.contacts, counts.planned, workspaceId])
    },
  }
}

/** The last sequence given out, 0 before the first. Asked once the row is locked: what others committed meanwhile is seen. */
const LAST = 'select coalesce((select max(c.sequence) from changes c where c.workspace_id = w.id), 0) as last from workspaces w where w.id = ?'

// A second transaction of the same act (an import cut into pieces) adds to it.
const INSERT_ACT = `insert into acts (workspace_id, id, sequence, changes, verb, at, actor, undoes) values (?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (workspace_id, id) do update set changes = acts.changes + excluded.changes`

const jsonOf = (value: unknown): string | null => (value === null ? null : JSON.stringify(value))

interface ChangeRow {
  readonly workspace_id: WorkspaceId
  readonly sequence: number
  readonly act_id: ActId
  readonly entity: Entity
  readonly entity_id: string
  readonly before: string | null
  readonly after: string | null
}
