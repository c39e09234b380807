import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import type { Engine, OpenTransaction, Words } from './engine.ts'
import { fifoLock } from './fifo-lock.ts'
import { type SqliteConnection, sqliteConnection } from './sqlite-connection.ts'

/** Milliseconds a transaction works before it lets other requests have a turn (SQLite answers without ever yielding). */
const TURN_MS = 8
/** How long a writer waits for another process that writes the same file (the command line beside the server). */
const BUSY_MS = 5_000
const READERS = 4

/**
 * SQLite in one file: one writer behind a queue, a few readers that each see the state at their begin (WAL),
 * every commit on the disk before it is answered (`synchronous=FULL`).
 */
export const sqliteEngine = (dataFile: string): Engine => {
  const writer = sqliteConnection(dataFile, { readOnly: false, timeout: 20 })
  const writing = fifoLock()
  const readers = readerPool(dataFile)

  const beginWriting = async (): Promise<OpenTransaction> => {
    const release = await writing.acquire()
    try {
      await beginImmediate(writer)
    } catch (error) {
      release()
      throw error
    }
    return transactionOn(writer, release)
  }

  return {
    name: 'sqlite',
    words,
    begin: async mode => {
      if (mode === 'write') return beginWriting()
      const { connection, release } = await readers.take()
      connection.run('BEGIN')
      return transactionOn(connection, release)
    },
    migrating: async work => {
      const transaction = await beginWriting()
      try {
        const result = await work(transaction)
        await transaction.commit()
        return result
      } catch (error) {
        await transaction.rollback()
        throw error
      }
    },
    isBrokenKey: error => error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' && BROKEN_KEYS.has(error.errcode),
    close: async () => {
      const release = await writing.acquire()
      await readers.close()
      writer.run('PRAGMA wal_checkpoint(TRUNCATE)')
      writer.close()
      release()
    },
  }
}

const words: Words = {
  text: 'text', integer: 'integer', real: 'real', bytes: 'blob', table: 'strict', clustered: 'strict, without rowid',
  // A file is shut to others by the predicate each store adds; there is nothing more to say to SQLite.
  isolation: () => [],
}

/** SQLITE_CONSTRAINT_FOREIGNKEY, _PRIMARYKEY and _UNIQUE (sqlite.org/rescode.html). */
const BROKEN_KEYS: ReadonlySet<number> = new Set([787, 1555, 2067])
const SQLITE_BUSY = 5

/** Waits for another process without blocking this one. */
const beginImmediate = async (connection: SqliteConnection): Promise<void> => {
  const giveUpAt = performance.now() + BUSY_MS
  for (;;) {
    try {
      connection.run('BEGIN IMMEDIATE')
      return
    } catch (error) {
      if (!isBusy(error) || performance.now() > giveUpAt) throw error
      await wait(10)
    }
  }
}

const isBusy = (error: unknown): boolean => error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' && (error.errcode & 0xff) === SQLITE_BUSY

const transactionOn = (connection: SqliteConnection, release: () => void): OpenTransaction => {
  let open = true
  let turnBegan = performance.now()
  const end = (statement: 'COMMIT' | 'ROLLBACK'): void => {
    if (!open) throw new Error('the transaction has ended')
    open = false
    try {
      connection.run(statement)
    } catch (error) {
      if (statement === 'COMMIT') connection.run('ROLLBACK')
      throw error
    } finally {
      release()
    }
  }
  return {
    query: async (sql, parameters) => {
      if (performance.now() - turnBegan > TURN_MS) {
        await nextTurn()
        turnBegan = performance.now()
      }
      if (!open) throw new Error('the transaction has ended')
      return connection.run(sql, parameters)
    },
    commit: async () => end('COMMIT'),
    rollback: async () => end('ROLLBACK'),
  }
}

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
