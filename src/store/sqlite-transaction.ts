import { setImmediate as nextTurn } from 'node:timers/promises'
import type { OpenTransaction } from './engine.ts'
import type { SqliteConnection } from './sqlite-connection.ts'

/** Milliseconds a transaction works before it lets other requests have a turn (SQLite answers without ever yielding). */
const TURN_MS = 8

/** A transaction that has begun on a connection; `ending` says what its end means there, and is asked once. */
export const sqliteTransaction = (connection: SqliteConnection, ending: Pick<OpenTransaction, 'commit' | 'rollback'>): OpenTransaction => {
  let open = true
  let turnBegan = performance.now()
  const end = async (how: keyof typeof ending): Promise<void> => {
    if (!open) throw new Error('the transaction has ended')
    open = false
    await ending[how]()
  }
  return {
    async query(sql, parameters) {
      if (performance.now() - turnBegan > TURN_MS) {
        await nextTurn()
        turnBegan = performance.now()
      }
      // Some errors (a full disk) roll everything back at once; what came after would be kept statement by statement.
      if (!open || !connection.inTransaction()) throw new Error('the transaction has ended')
      return connection.run(sql, parameters)
    },
    commit: () => end('commit'),
    rollback: () => end('rollback'),
  }
}
