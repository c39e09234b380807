import { sqliteConnection, type SqliteConnection } from './sqlite-connection.ts'

/**
 * The file's `data_version` (sqlite.org/pragma.html): another number after every commit by any other connection, in this process or another.
 * Asked on a connection that never writes, so that every writer is another one. Two microseconds, no transaction left open.
 */
export const dataVersion = (dataFile: string): { now(): number; close(): void } => {
  let connection: SqliteConnection | null = null
  return {
    now() {
      connection ??= sqliteConnection(dataFile, { readOnly: true, timeout: BUSY_MS })
      return Number(connection.run('PRAGMA data_version').rows[0]?.['data_version'])
    },
    close: () => connection?.close(),
  }
}

const BUSY_MS = 1_000
