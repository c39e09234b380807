import { constants } from 'node:sqlite'
import { commitsHere, type SqliteConnection } from './sqlite-connection.ts'

/** What says who may enter, and what of the workspace every call needs. */
const TABLES: ReadonlySet<string> = new Set(['accounts', 'memberships', 'sessions', 'api_tokens', 'workspaces'])
/** Columns of a workspace that move with its data and let nobody in or out: nearly every act writes them. */
const COUNTS: ReadonlySet<string> = new Set(['contacts', 'planned'])

/** Whether a step of a statement, as SQLite's authorizer names it (sqlite.org/c3ref/c_alter_table.html), may change who enters. */
export const mayChangeEntries = (action: number, table: string | null, column: string | null): boolean => {
  if (table === null || !TABLES.has(table)) return false
  if (action === constants.SQLITE_UPDATE) return table !== 'workspaces' || !COUNTS.has(column ?? '')
  return action === constants.SQLITE_INSERT || action === constants.SQLITE_DELETE
}

/**
 * The state of who may enter: another number when something of it was committed by the one connection that writes here, and when any other process
 * committed anything. The writer's own `data_version` moves by the commits of others alone; what it writes itself, SQLite's authorizer told. While
 * `state`, the file's (`dataVersion`), stands still nobody committed anything and the writer need not be asked.
 */
export const entryState = (writer: SqliteConnection, state: () => number): (() => number) => {
  let [others, own, entries] = ['', -1, 0]
  let commits = -1
  let still: number | null = null
  return () => {
    // After a commit of our own the file's state has moved anyhow. It is asked before the writer: who commits in between is seen the next time.
    const now = commits === commitsHere() ? orNull(state) : null
    if (now !== null && now === still) return entries
    const [others2, own2] = [orNull(() => String(writer.run('PRAGMA data_version').rows[0]?.['data_version'])), writer.watchedCommits()]
    if (others2 === null || others2 !== others || own2 !== own) [others, own, entries] = [others2 ?? '', own2, entries + 1]
    commits = commitsHere()
    still = others2 === null ? null : now
    return entries
  }
}

/** Null where another process has the file to itself just now: then nothing that was known holds. */
const orNull = <T>(ask: () => T): T | null => {
  try {
    return ask()
  } catch {
    return null
  }
}
