import { Failure } from '#domain/base/failure.ts'
import { dumpedTables, leftOut } from './dumped-tables.ts'
import type { Engine, OpenTransaction, Row } from './engine.ts'
import { migrations } from './migrations/migrations.ts'
import { marks, numbered } from './placeholders.ts'
import { restoredDelivery } from './restored-delivery.ts'

/** One line of a backup: first the version of the schema, then rows, table by table so that each finds what it refers to. Bytes are base64. */
export type DumpLine = { readonly version: number } | { readonly table: string; readonly row: Readonly<Record<string, string | number | null>> }

const ROWS_AT_ONCE = 500

/** Everything in the database as it is at one moment, except sessions. The same on both engines. */
export async function* dump(engine: Engine): AsyncGenerator<DumpLine> {
  const transaction = await engine.begin('read', null)
  try {
    yield { version: migrations.length }
    const workspaces = (await transaction.query('select id from workspaces order by id', [])).rows.map(row => String(row['id']))
    for (const { table, key, bytes, ofWorkspace } of dumpedTables) {
      for (const workspaceId of ofWorkspace ? workspaces : [null]) {
        if (workspaceId !== null) await enter(engine, transaction, workspaceId)
        for await (const row of rowsOf(engine, transaction, table, key, workspaceId)) yield { table, row: jsonRow(row, bytes, leftOut.columns[table] ?? []) }
      }
    }
  } finally {
    await transaction.rollback()
  }
}

/**
 * Fills an empty database from a dump, of either engine and of any schema version up to ours, in one transaction.
 * Fails with `backup.not_empty`, `backup.newer_version` or `backup.damaged`.
 */
export const load = async (engine: Engine, lines: AsyncIterable<unknown>): Promise<void> => {
  const transaction = await engine.begin('long write', null)
  try {
    const { rows } = await transaction.query('select id from workspaces limit 1', [])
    if (rows.length > 0) throw Failure.of('conflict', 'backup.not_empty', {})
    await fill(engine, transaction, lines)
    await transaction.commit()
  } catch (error) {
    await transaction.rollback()
    throw engine.isBrokenKey(error) ? Failure.of('invalid', 'backup.damaged', {}) : error
  }
}

const fill = async (engine: Engine, transaction: OpenTransaction, lines: AsyncIterable<unknown>): Promise<void> => {
  let version: number | null = null
  let entered: string | null = null
  for await (const line of lines) {
    if (version === null) {
      version = versionOf(line)
      continue
    }
    const { table, row: dumped } = rowLine(line)
    if (leftOut.tables.some(gone => gone === table)) continue
    const known = dumpedTables.find(candidate => candidate.table === table)
    if (known === undefined) throw damaged()
    const row = table === 'deliveries' ? restoredDelivery(dumped) : dumped
    const workspaceId = known.ofWorkspace ? row['workspace_id'] : null
    if (typeof workspaceId === 'string' && workspaceId !== entered) {
      await enter(engine, transaction, workspaceId)
      entered = workspaceId
    }
    const columns = Object.keys(row).filter(column => leftOut.columns[table]?.includes(column) !== true)
    if (columns.length === 0 || !columns.every(column => /^[a-z_]+$/.test(column))) throw damaged()
    const values = columns.map(column => (known.bytes.includes(column) ? new Uint8Array(Buffer.from(String(row[column]), 'base64')) : row[column]))
    await run(engine, transaction, `insert into ${table} (${columns.join(', ')}) values (${marks(columns.length)})`, values)
  }
  if (version === null) throw damaged()
}

const versionOf = (line: unknown): number => {
  if (typeof line !== 'object' || line === null || !('version' in line) || typeof line.version !== 'number') throw damaged()
  if (line.version > migrations.length) throw Failure.of('conflict', 'backup.newer_version', { version: String(line.version) })
  return line.version
}

const rowLine = (line: unknown): { table: string; row: Readonly<Record<string, unknown>> } => {
  if (typeof line !== 'object' || line === null || !('table' in line) || typeof line.table !== 'string' || !('row' in line) || typeof line.row !== 'object' || line.row === null) throw damaged()
  return { table: line.table, row: line.row as Record<string, unknown> }
}

const damaged = (): Failure => Failure.of('invalid', 'backup.damaged', {})

/** Row-level security lets through one workspace at a time. */
const enter = async (engine: Engine, transaction: OpenTransaction, workspaceId: string): Promise<void> => {
  if (engine.name === 'postgres') await transaction.query((await import('./postgres.ts')).setWorkspace(workspaceId), [])
}

const run = (engine: Engine, transaction: OpenTransaction, text: string, parameters: readonly unknown[]) =>
  transaction.query(engine.name === 'postgres' ? numbered(text) : text, parameters)

async function* rowsOf(engine: Engine, transaction: OpenTransaction, table: string, key: readonly string[], workspaceId: string | null): AsyncGenerator<Row> {
  const whole = workspaceId === null ? '' : 'workspace_id = ?'
  let after: readonly unknown[] | null = null
  for (;;) {
    const next: string = after === null ? '' : `(${key.join(', ')}) > (${marks(key.length)})`
    const conditions: string = [whole, next].filter(condition => condition !== '').join(' and ')
    const { rows } = await run(
      engine, transaction,
      `select * from ${table}${conditions === '' ? '' : ` where ${conditions}`} order by ${key.join(', ')} limit ${ROWS_AT_ONCE}`,
      [...(workspaceId === null ? [] : [workspaceId]), ...(after ?? [])],
    )
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < ROWS_AT_ONCE) return
    after = key.map(column => last[column])
  }
}

const jsonRow = (row: Row, bytes: readonly string[], without: readonly string[]): Record<string, string | number | null> =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !without.includes(column)).map(([column, value]) =>
    [column, value instanceof Uint8Array && bytes.includes(column) ? Buffer.from(value).toString('base64') : (value as string | number | null)]))
