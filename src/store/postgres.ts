import pg from 'pg'
import type { Engine, OpenTransaction, Row, Words } from './engine.ts'

const CONNECTIONS = 10
/** Any number, the same in every process of ours: whoever holds it migrates. */
const MIGRATION_LOCK = 7_355_608

/**
 * PostgreSQL 15 or newer. Readers see one snapshot; writers of one workspace queue on its row (`WorkspaceLog`).
 * Row-level security repeats the workspace predicate for roles that are neither superuser nor BYPASSRLS.
 */
export const postgresEngine = (url: string): Engine => {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, types: { getTypeParser: parserOf } })
  // An idle connection that breaks is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => {})

  const begin = async (opening: string): Promise<OpenTransaction> => {
    const client = await pool.connect()
    try {
      await client.query(opening)
    } catch (error) {
      client.release(true)
      throw error
    }
    return transactionOn(client)
  }

  return {
    name: 'postgres',
    words,
    begin: (mode, workspaceId) => begin(`${mode === 'read' ? 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY' : 'BEGIN'};${workspaceId === null ? '' : setWorkspace(workspaceId)}`),
    migrating: async work => {
      const transaction = await begin('BEGIN')
      try {
        await transaction.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK])
        const result = await work(transaction)
        await transaction.commit()
        return result
      } catch (error) {
        await transaction.rollback()
        throw error
      }
    },
    // Another process may write at any time, and to ask for it is a question like any other.
    version: () => null,
    entryVersion: () => null,
    isBrokenKey: error => error instanceof pg.DatabaseError && (error.code === '23503' || error.code === '23505'),
    close: () => pool.end(),
  }
}

/** `SET LOCAL` and not `set_config()`: Citus carries only the former to its workers. */
export const setWorkspace = (workspaceId: string): string => `SET LOCAL xucha.workspace_id = ${pg.escapeLiteral(workspaceId)}`

const words: Words = {
  // Bytewise order, as SQLite's: pages by key must agree on both engines.
  text: 'text collate "C"', integer: 'bigint', real: 'double precision', bytes: 'bytea', table: '', clustered: '',
  isolation: table => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy own_workspace on ${table} using (workspace_id = current_setting('xucha.workspace_id', true)) with check (workspace_id = current_setting('xucha.workspace_id', true))`,
  ],
  withoutUnique: (table, columns) => [`alter table ${table} drop constraint ${[table, ...columns].join('_')}_key`],
  statistics: () => [],
}

const transactionOn = (client: pg.PoolClient): OpenTransaction => {
  let open = true
  // A connection answers one question at a time; those asked together wait for one another.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(ask: () => Promise<T>): Promise<T> => {
    const answer = last.then(ask, ask)
    last = answer
    return answer
  }
  const end = async (statement: 'COMMIT' | 'ROLLBACK'): Promise<void> => {
    if (!open) throw new Error('the transaction has ended')
    open = false
    try {
      await inTurn(() => client.query(statement))
      client.release()
    } catch (error) {
      client.release(true)
      throw error
    }
  }
  return {
    query: async (sql, parameters) => {
      if (!open) throw new Error('the transaction has ended')
      const { rows, rowCount } = await inTurn(() => client.query<Row>(sql, parameters as unknown[]))
      return { rows, affected: rowCount ?? 0 }
    },
    commit: () => end('COMMIT'),
    rollback: () => end('ROLLBACK'),
  }
}

const INT8 = 20
const NUMERIC = 1700
const BYTEA = 17

/** The same values as SQLite gives: whole numbers and sums as numbers, bytes as plain Uint8Array. */
const parserOf = (type: number, format?: 'text' | 'binary'): ((value: string) => unknown) => {
  if (type === INT8 || type === NUMERIC) return Number
  const parse: (value: string) => unknown = pg.types.getTypeParser(type, format === 'binary' ? 'text' : format)
  return type === BYTEA ? value => new Uint8Array(parse(value) as Buffer) : parse
}
