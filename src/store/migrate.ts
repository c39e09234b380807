import { Failure } from '#domain/base/failure.ts'
import type { Engine, OpenTransaction } from './engine.ts'
import { migrations } from './migrations/migrations.ts'

/** Brings the schema to the newest step, all steps in one transaction. Fails with `backup.newer_version` when a newer Xucha wrote the database. */
export const migrate = (engine: Engine): Promise<void> =>
  engine.migrating(async transaction => {
    const version = await versionOf(engine, transaction)
    if (version > migrations.length) throw Failure.of('conflict', 'backup.newer_version', { version: String(version) })
    for (const migration of migrations.slice(version)) {
      for (const statement of migration.statements(engine.words)) await transaction.query(statement, [])
    }
    if (version < migrations.length) await transaction.query(`update schema_version set version = ${migrations.length}`, [])
  })

const versionOf = async ({ words }: Engine, transaction: OpenTransaction): Promise<number> => {
  await transaction.query(`create table if not exists schema_version (id ${words.integer} not null primary key, version ${words.integer} not null) ${words.table}`, [])
  await transaction.query('insert into schema_version (id, version) values (1, 0) on conflict do nothing', [])
  const { rows } = await transaction.query('select version from schema_version', [])
  return Number(rows[0]?.['version'])
}
