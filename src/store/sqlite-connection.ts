import { constants, DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { Row, Rows } from './engine.ts'
import { plannedOnce } from './planned-once.ts'

/** One connection to the file with its prepared statements. */
export interface SqliteConnection {
  run(sql: string, parameters?: readonly unknown[]): Rows
  inTransaction(): boolean
  /** Moves when what a watched statement wrote may have been committed, and not before. */
  watchedCommits(): number
  close(): void
}

/** How often this process may have committed anything, through whatever connection. */
export const commitsHere = (): number => commitsOfProcess
let commitsOfProcess = 0

const STATEMENTS_KEPT = 300
const OPENING_MS = 5_000
/** KiB of pages a connection keeps. Of those that read there are several, and their pages are in the system's cache anyway; a long write gathers in its own. */
const CACHE_KIB = { reading: 2_000, writing: 8_000 }

export interface SqliteOptions {
  readonly readOnly: boolean
  /** Milliseconds SQLite itself waits, blocking, for another process; longer while the file is being opened. */
  readonly timeout: number
  /** Which steps of statements, as SQLite's authorizer tells them, `watchedCommits` counts. */
  readonly watch?: (action: number, table: string | null, column: string | null) => boolean
}

export const sqliteConnection = (dataFile: string, { readOnly, timeout, watch }: SqliteOptions): SqliteConnection => {
  const database = new DatabaseSync(dataFile, { readOnly, timeout: OPENING_MS, enableForeignKeyConstraints: true })
  if (!readOnly) database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864')
  database.exec(`PRAGMA cache_size = -${CACHE_KIB[readOnly ? 'reading' : 'writing']}`)
  database.exec(`PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA busy_timeout = ${timeout}`)
  const statements = new Map<string, Prepared>()
  let clock = 0
  let told = false
  const commits = { written: 0, ended: 0 }
  if (watch !== undefined) {
    database.setAuthorizer((action, table, column) => {
      if (watch(action, table, column)) told = true
      return constants.SQLITE_OK
    })
  }

  const prepared = (sql: string): Prepared => {
    const known = statements.get(sql)
    if (known !== undefined) {
      known.usedAt = clock += 1
      return known
    }
    told = false
    const statement = database.prepare(plannedOnce(sql))
    // Rows as lists: objects are made here more quickly than by the driver, and read more quickly afterwards.
    statement.setReturnArrays(true)
    const made = { statement, columns: statement.columns().map(({ name }) => name), watched: told, usedAt: clock += 1 }
    if (statements.size >= STATEMENTS_KEPT) statements.delete(longestUnused(statements))
    statements.set(sql, made)
    return made
  }

  return {
    run(sql, parameters = []) {
      const { statement, columns, watched } = prepared(sql)
      const values = parameters as readonly SQLInputValue[]
      if (watched) commits.written += 1
      try {
        if (columns.length === 0) return { rows: [], affected: Number(statement.run(...values).changes) }
        const found = statement.all(...values) as unknown as readonly (readonly Row[string][])[]
        return { rows: found.map(row => rowOf(columns, row)), affected: 0 }
      } finally {
        if (!readOnly && !database.isTransaction) {
          commitsOfProcess += 1
          commits.ended = commits.written
        }
      }
    },
    inTransaction: () => database.isTransaction,
    watchedCommits: () => commits.ended,
    close: () => {
      statements.clear()
      database.close()
    },
  }
}

const rowOf = (columns: readonly string[], values: readonly Row[string][]): Row => {
  const row: Record<string, Row[string]> = {}
  for (let i = 0; i < columns.length; i += 1) row[columns[i] ?? ''] = values[i] ?? null
  return row
}

const longestUnused = (statements: ReadonlyMap<string, Prepared>): string => {
  let [found, since] = ['', Number.POSITIVE_INFINITY]
  for (const [sql, { usedAt }] of statements) if (usedAt < since) [found, since] = [sql, usedAt]
  return found
}

interface Prepared {
  readonly statement: StatementSync
  /** The names of the answer's columns; none for a statement that answers nothing. */
  readonly columns: readonly string[]
  readonly watched: boolean
  /** Counts uses of all statements. */
  usedAt: number
}
