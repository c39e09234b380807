import { describe, expect, inject, test } from 'vitest'
import type { ActId, WorkspaceId } from '#domain/base/ids.ts'
import { aWorkspace } from '#test/support/builders.ts'
import { emptyPlace } from '#test/support/database.ts'
import { databaseOn, type DatabasePlace } from '../database.ts'
import type { Engine, OpenTransaction } from '../engine.ts'
import { migrate } from '../migrate.ts'
import { postgresEngine, setWorkspace } from '../postgres.ts'
import { sqliteEngine } from '../sqlite.ts'
import { workspaceColumns } from '../workspace-store.ts'
import { log } from './017-log.ts'
import { migrations } from './migrations.ts'

const engineOf = (place: DatabasePlace): Engine => ('url' in place ? postgresEngine(place.url) : sqliteEngine(place.dataFile))

const written = (transaction: OpenTransaction, table: string, row: Readonly<Record<string, unknown>>) => {
  const literal = (value: unknown): string => (value === null ? 'null' : typeof value === 'number' ? String(value) : `'${String(value)}'`)
  return transaction.query(`insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.values(row).map(literal).join(', ')})`, [])
}

/** A database as it was before, with an import of two transactions (1, 2 and 4) and an edit between them (3). */
const before = async (engine: Engine, workspaceId: WorkspaceId): Promise<void> => {
  const transaction = await engine.begin('write', null)
  const { words } = engine
  const earlier = migrations.slice(0, migrations.indexOf(log))
  await transaction.query(`create table schema_version (id ${words.integer} not null primary key, version ${words.integer} not null)`, [])
  await transaction.query(`insert into schema_version values (1, ${earlier.length})`, [])
  for (const statement of earlier.flatMap(migration => migration.statements(words))) await transaction.query(statement, [])
  await written(transaction, 'workspaces', { ...workspaceColumns(aWorkspace({ id: workspaceId })), change_sequence: 4, contacts: 0, planned: 0 })
  if (engine.name === 'postgres') await transaction.query(setWorkspace(workspaceId), [])
  const of = { workspace_id: workspaceId, at: '2026-11-23T00:00:00.000Z', actor: 'local' }
  await written(transaction, 'acts', { ...of, id: 'a1', sequence: 1, changes: 3, verb: 'import.apply' })
  await written(transaction, 'acts', { ...of, id: 'a2', sequence: 3, changes: 1, verb: 'contact.edit' })
  for (const [sequence, act, said] of [[1, 'a1', null], [2, 'a1', null], [3, 'a2', '{"name":"甲"}'], [4, 'a1', null]] as const) {
    await written(transaction, 'changes', { workspace_id: workspaceId, sequence, act_id: act, entity: 'contact', entity_id: 'c1', before: said, after: '{"name":"乙"}' })
  }
  await transaction.commit()
}

describe.each(['sqlite', 'postgres'] as const)('on %s', name => {
  test.skipIf(name === 'postgres' && inject('postgresUrl') === null)('the log of an older database is read as before, and goes on where it ended', async () => {
    const { place, remove } = await emptyPlace(name)
    const engine = engineOf(place)
    try {
      const workspaceId = 'w1' as WorkspaceId
      await before(engine, workspaceId)
      await migrate(engine)
      const db = databaseOn(engine)
      const sequences = await db.read(workspaceId, async ({ changes }) => ({
        acts: (await changes.acts({ limit: 9 })).items.map(act => [act.actId, act.changes]),
        all: (await changes.ofAct('a1' as ActId)).map(change => change.sequence),
        last: (await changes.lastOfAct('a1' as ActId, null, 2)).map(change => change.sequence),
        earlier: (await changes.lastOfAct('a1' as ActId, 2, 2)).map(change => change.sequence),
        edits: (await changes.ofEntity('contact', 'c1', 9)).map(change => change.sequence),
        nothing: await changes.lastOfAct('a3' as ActId, null, 2),
      }))
      expect(sequences).toEqual({ acts: [['a2', 1], ['a1', 3]], all: [1, 2, 4], last: [4, 2], earlier: [1], edits: [3], nothing: [] })

      await db.transact(workspaceId, { actId: 'a3' as ActId, verb: 'workspace.edit', at: '2026-11-23T00:00:01.000Z', actor: 'local' }, async ({ workspace }) => {
        const settings = await workspace.get()
        await workspace.update(settings, { ...settings, name: '新名' })
      })
      expect((await db.read(workspaceId, ({ changes }) => changes.ofAct('a3' as ActId))).map(change => change.sequence)).toEqual([5])
      if (name === 'sqlite') {
        const transaction = await engine.begin('read', null)
        expect((await transaction.query('pragma foreign_key_check', [])).rows).toEqual([])
        expect((await transaction.query("select name from sqlite_schema where tbl_name like 'acts%'", [])).rows.map(row => row['name'])).toEqual(['acts'])
        await transaction.rollback()
      }
    } finally {
      await engine.close()
      await remove()
    }
  })
})
