import { setTimeout as wait } from 'node:timers/promises'
import type { OpenTransaction } from './engine.ts'
import { fifoLock } from './fifo-lock.ts'
import type { SqliteConnection } from './sqlite-connection.ts'
import { sqliteTransaction } from './sqlite-transaction.ts'

/** A group ends with the member that makes it so large or so old (milliseconds); whoever comes later waits for the next. */
const BOUNDS = { members: 32, ms: 5 }
/** How long a writer waits for another process that writes the same file (the command line beside the server). */
const BUSY_MS = 5_000

/** The writing transactions of one connection. */
export interface Writers {
  /** Waits for its turn. `alone`: shares its commit with nobody, for long work, whose end others must not wait for with theirs done. */
  begin(alone: boolean): Promise<OpenTransaction>
  /** Runs what needs the connection to itself, between two transactions. */
  between(work: () => void | Promise<void>): Promise<void>
}

/** Transactions that share one COMMIT. `due`: whoever is at work in it ends it. */
interface Group {
  readonly alone: boolean
  readonly began: number
  readonly ended: PromiseWithResolvers<void>
  members: number
  due: boolean
  timer: NodeJS.Immediate | null
}

/**
 * Lets writers work one after the other, each in a savepoint of one transaction, and keeps the work of all who came in the same turn of the event
 * loop by one COMMIT, so that one wait for the disk serves them all. Nobody is answered before it, also who failed; one that fails
 * is rolled back by itself, and when the COMMIT fails all of them fail. A writer who comes by itself pays for nothing but its own.
 */
export const writersOn = (connection: SqliteConnection, bounds = BOUNDS): Writers => {
  const turn = fifoLock()
  let group: Group | null = null
  let atWork = false

  const finish = (own: Group): void => {
    if (group !== own) return
    group = null
    if (own.timer !== null) clearImmediate(own.timer)
    try {
      connection.run('COMMIT')
      own.ended.resolve()
    } catch (error) {
      // SQLite may have rolled everything back by itself already (a full disk).
      if (connection.inTransaction()) connection.run('ROLLBACK')
      own.ended.reject(error)
    }
  }

  const joined = async (alone: boolean): Promise<Group> => {
    if (group !== null && (alone || !connection.inTransaction())) finish(group)
    if (group !== null) {
      connection.run('SAVEPOINT member')
      return group
    }
    await beginImmediate(connection)
    return { alone, began: performance.now(), ended: withoutNotice(Promise.withResolvers()), members: 0, due: false, timer: null }
  }

  const begin = async (alone: boolean): Promise<OpenTransaction> => {
    const release = await turn.acquire()
    try {
      group = await joined(alone)
    } catch (error) {
      release()
      throw error
    }
    const own = group
    const isFirst = own.members === 0
    own.members += 1
    atWork = true

    /** Ends its savepoint; when that cannot be done the whole group is lost, which its COMMIT will say. */
    const close = (...statements: readonly string[]): void => {
      try {
        if (connection.inTransaction()) for (const statement of statements) connection.run(statement)
      } catch {
        if (connection.inTransaction()) connection.run('ROLLBACK')
      }
    }
    /** Ends the turn of this member, and the group with it when it is time; else the group ends when the turn of the event loop does. */
    const end = (): void => {
      atWork = false
      const isFull = own.members >= bounds.members || performance.now() - own.began > bounds.ms
      if (own.alone || own.due || isFull || !connection.inTransaction()) finish(own)
      else own.timer ??= setImmediate(() => { if (atWork) own.due = true; else finish(own) })
      // After a full group others than writers have a turn.
      if (isFull) setImmediate(release)
      else release()
    }
    return sqliteTransaction(connection, {
      async commit() {
        if (!isFirst) close('RELEASE member')
        end()
        await own.ended.promise
      },
      async rollback() {
        if (isFirst) {
          close('ROLLBACK')
          group = null
          atWork = false
          return release()
        }
        close('ROLLBACK TO member', 'RELEASE member')
        end()
        await own.ended.promise.catch(() => {})
      },
    })
  }

  return {
    begin,
    async between(work) {
      const release = await turn.acquire()
      try {
        if (group !== null) finish(group)
        await work()
      } finally {
        release()
      }
    },
  }
}

/** Those who wait for it are told; that nobody does is no error. */
const withoutNotice = (ended: PromiseWithResolvers<void>): PromiseWithResolvers<void> => {
  ended.promise.catch(() => {})
  return ended
}

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

const SQLITE_BUSY = 5

const isBusy = (error: unknown): boolean => error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' && (error.errcode & 0xff) === SQLITE_BUSY
