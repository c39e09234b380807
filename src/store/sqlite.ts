import { dataVersion } from './data-version.ts'
import type { Engine, Words } from './engine.ts'
import { entryState, mayChangeEntries } from './entry-state.ts'
import { idleCheckpoint } from './idle-checkpoint.ts'
import { type SqliteConnection, sqliteConnection } from './sqlite-connection.ts'
import { sqliteTransaction } from './sqlite-transaction.ts'
import { writersOn } from './write-group.ts'

/** How long a reader waits, blocking, for another process: it never has to but while the file is being opened or repaired. */
const BUSY_MS = 5_000
const READERS = 4
/** Pages (4 KiB) the log of writes grows to before they are put into the file, which the writer at work waits for. */
const CHECKPOINT_PAGES = 4_000

/**
 * SQLite in one file: one writer behind a queue, a few readers that each see the state at their begin (WAL),
 * every commit on the disk before it is answered (`synchronous=FULL`).
 */
export const sqliteEngine = (dataFile: string): Engine => {
  const writer = sqliteConnection(dataFile, { readOnly: false, timeout: 20, watch: mayChangeEntries })
  writer.run(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
  const writers = writersOn(writer)
  const idle = idleCheckpoint(() => writers.between(() => { writer.run('PRAGMA wal_checkpoint(PASSIVE)') }))
  const readers = readerPool(dataFile)
  const state = dataVersion(dataFile)
  const entries = entryState(writer, state.now)

  return {
    name: 'sqlite',
    words,
    begin: async mode => {
      if (mode !== 'read') {
        idle.written()
        return writers.begin(mode === 'long write')
      }
      const { connection, release } = await readers.take()
      connection.run('BEGIN')
      const ended = async (): Promise<void> => {
        try {
          if (connection.inTransaction()) connection.run('ROLLBACK')
        } finally {
          release()
        }
      }
      return sqliteTransaction(connection, { commit: ended, rollback: ended })
    },
    migrating: async work => {
      const transaction = await writers.begin(true)
      try {
        const result = await work(transaction)
        await transaction.commit()
        return result
      } catch (error) {
        await transaction.rollback().catch(() => {})
        throw error
      }
    },
    version: state.now,
    entryVersion: entries,
    isBrokenKey: error => error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' && BROKEN_KEYS.has(error.errcode),
    close: () => writers.between(async () => {
      idle.stop()
      await readers.close()
      state.close()
      writer.run('PRAGMA wal_checkpoint(TRUNCATE)')
      writer.close()
    }),
  }
}

const words: Words = {
  text: 'text', integer: 'integer', real: 'real', bytes: 'blob', table: 'strict', clustered: 'strict, without rowid',
  // A file is shut to others by the predicate each store adds; there is nothing more to say to SQLite.
  isolation: () => [],
  // Made anew, in place: others go on referring to its name, and whether they find everything there again is looked at before the commit.
  withoutUnique: (table, _, definition) => [
    'pragma defer_foreign_keys = on', `create table ${table}_kept as select * from ${table}`, `drop table ${table}`, definition,
    `insert into ${table} select * from ${table}_kept`, `drop table ${table}_kept`,
  ],
  statistics: (table, indexes) => [
    'analyze sqlite_schema', `delete from sqlite_stat1 where tbl = '${table}'`,
    ...Object.entries(indexes).map(([index, figures]) => `insert into sqlite_stat1 (tbl, idx, stat) values ('${table}', '${index}', '${figures}')`), 'analyze sqlite_schema',
  ],
}

/** SQLITE_CONSTRAINT_FOREIGNKEY, _PRIMARYKEY and _UNIQUE (sqlite.org/rescode.html). */
const BROKEN_KEYS: ReadonlySet<number> = new Set([787, 1555, 2067])
/** Readers are opened when they are first needed; whoever finds none free waits in line. */
const readerPool = (dataFile: string) => {
  const free: SqliteConnection[] = []
  const waiting: ((connection: SqliteConnection) => void)[] = []
  let opened = 0
  const release = (connection: SqliteConnection): void => {
    const next = waiting.shift()
    if (next === undefined) free.push(connection)
    else next(connection)
  }
  const taken = async (): Promise<SqliteConnection> => {
    const idle = free.pop()
    if (idle !== undefined) return idle
    if (opened < READERS) {
      opened += 1
      return sqliteConnection(dataFile, { readOnly: true, timeout: BUSY_MS })
    }
    return new Promise(resolve => waiting.push(resolve))
  }
  return {
    async take(): Promise<{ connection: SqliteConnection; release: () => void }> {
      const connection = await taken()
      return { connection, release: () => release(connection) }
    },
    async close(): Promise<void> {
      while (opened > 0) {
        const connection = await taken()
        connection.close()
        opened -= 1
      }
    },
  }
}
