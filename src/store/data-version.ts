import { commitsHere, sqliteConnection, type SqliteConnection } from './sqlite-connection.ts'
import { sameTurn } from './same-turn.ts'

/**
 * The file's `data_version` (sqlite.org/pragma.html): another number after every commit by any other connection, in this process or another.
 * Asked on a connection that never writes, so that every writer is another one; no transaction is left open. Asked once for all who come in one turn
 * of the event loop while nothing is committed here.
 */
export const dataVersion = (dataFile: string): { now(): number; close(): void } => {
  let connection: SqliteConnection | null = null
  const asked = sameTurn(commitsHere, () => {
    connection ??= sqliteConnection(dataFile, { readOnly: true, timeout: BUSY_MS })
    return Number(connection.run('PRAGMA data_version').rows[0]?.['data_version'])
  })
  return { now: asked, close: () => connection?.close() }
}

const BUSY_MS = 1_000
