import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { Row, Rows } from './engine.ts'

/** One connection to the file with its prepared statements, most recently used last. */
export interface SqliteConnection {
  run(sql: string, parameters?: readonly unknown[]): Rows
  inTransaction(): boolean
  close(): void
}

const STATEMENTS_KEPT = 300
const OPENING_MS = 5_000
/** KiB of pages a connection keeps; the file's pages are in the system's cache anyway. */
const CACHE_KIB = 8_000

/** `timeout`: milliseconds SQLite itself waits, blocking, for another process; longer while the file is being opened. */
export const sqliteConnection = (dataFile: string, { readOnly, timeout }: { readOnly: boolean; timeout: number }): SqliteConnection => {
  const database = new DatabaseSync(dataFile, { readOnly, timeout: OPENING_MS, enableForeignKeyConstraints: true })
  if (!readOnly) database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864')
  database.exec(`PRAGMA cache_size = -${CACHE_KIB}; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA busy_timeout = ${timeout}`)
  const statements = new Map<string, Prepared>()

  const prepared = (sql: string): Prepared => {
    const known = statements.get(sql)
    if (known !== undefined) {
      statements.delete(sql)
      statements.set(sql, known)
      return known
    }
    const statement = database.prepare(sql)
    const made = { statement, answers: statement.columns().length > 0 }
    statements.set(sql, made)
    if (statements.size > STATEMENTS_KEPT) statements.delete(statements.keys().next().value ?? '')
    return made
  }

  return {
    run(sql, parameters = []) {
      const { statement, answers } = prepared(sql)
      const values = parameters as readonly SQLInputValue[]
      return answers ? { rows: statement.all(...values) as Row[], affected: 0 } : { rows: [], affected: Number(statement.run(...values).changes) }
    },
    inTransaction: () => database.isTransaction,
    close: () => {
      statements.clear()
      database.close()
    },
  }
}

interface Prepared {
  readonly statement: StatementSync
  readonly answers: boolean
}
