import { AsyncLocalStorage } from 'node:async_hooks'
import type { WorkspaceId } from '#domain/base/ids.ts'
import { type Act, openChangeLog } from './change-log.ts'
import { contextOn, readContextOn } from './context.ts'
import { type DumpLine, dump, load } from './dump.ts'
import type { Engine, Mode, OpenTransaction } from './engine.ts'
import { migrate } from './migrate.ts'
import { personShelf } from './person-shelf.ts'
import { type Recall, recallWhile } from './recall.ts'
import { type Stores, storesOn, type WritableStores, writableStoresOn } from './stores.ts'
import { type SystemStores, systemStoresOn, type WritableSystemStores, writableSystemStoresOn } from './system-stores.ts'

export type { Act } from './change-log.ts'

/** Where the data lies: one SQLite file, or a PostgreSQL of a team. */
export type DatabasePlace = { readonly dataFile: string } | { readonly url: string }

/** The data of all workspaces. A transaction inside a transaction is refused at once; stores kept beyond the end of theirs fail. */
export interface Database {
  readonly engine: 'sqlite' | 'postgres'
  /** Reads one workspace as it is at the beginning of `ask`. */
  read<T>(workspaceId: WorkspaceId, ask: (stores: Stores) => Promise<T>): Promise<T>
  /** Writes to one workspace: all of `work` or, when it throws, nothing. What it resolves to is on the disk. All changes are logged under `act`. `long write` for many rows. */
  transact<T>(workspaceId: WorkspaceId, act: Act, work: (stores: WritableStores) => Promise<T>, mode?: Exclude<Mode, 'read'>): Promise<T>
  /** Accounts, sessions, tokens and the list of workspaces: what is needed before a workspace is chosen. */
  readonly system: {
    read<T>(ask: (stores: SystemStores) => Promise<T>): Promise<T>
    transact<T>(work: (stores: WritableSystemStores) => Promise<T>): Promise<T>
  }
  /**
   * What `work` reads, kept in memory under a key and given again until anything in the data changes, whoever writes it. On PostgreSQL it is
   * read each time (docs/decisions/009). `work` must depend on nothing but the key and the data.
   */
  readonly recall: Recall['of']
  /** The same for whom a secret lets in, which hardly any change touches; `work` must read nothing but `entries`. */
  readonly recallEntry: Recall['of']
  /** Everything as it is at one moment but sessions, line by line, the same from both engines. */
  dump(): AsyncIterable<DumpLine>
  /** Fills this database, which must be empty, from a dump of either engine: all of it or nothing. Fails with `backup.not_empty`, `backup.newer_version` or `backup.damaged`. */
  load(lines: AsyncIterable<unknown>): Promise<void>
  /** Waits for what is under way, then lets go of the file or the connections. */
  close(): Promise<void>
}

/** Opens and, when an older Xucha wrote it, brings up to date. Fails with `backup.newer_version` for data of a newer one. */
export const openDatabase = async (place: DatabasePlace): Promise<Database> => databaseOn(await openEngine(place))

export const openEngine = async (place: DatabasePlace): Promise<Engine> => {
  // Only the engine in use is loaded: PostgreSQL's driver takes memory that a file does not need.
  const engine = 'url' in place ? (await import('./postgres.ts')).postgresEngine(place.url) : (await import('./sqlite.ts')).sqliteEngine(place.dataFile)
  try {
    await migrate(engine)
  } catch (error) {
    await engine.close()
    throw error
  }
  return engine
}

export const databaseOn = (engine: Engine): Database => {
  const lockClause = engine.name === 'postgres' ? ' for update' : ''
  const shelf = personShelf()

  const within = async <T>(mode: Mode, workspaceId: WorkspaceId | null, work: (transaction: OpenTransaction) => Promise<T>): Promise<T> => {
    if (inTransaction.getStore() === true) throw new Error('already in a transaction')
    const transaction = await engine.begin(mode, workspaceId)
    try {
      const result = await inTransaction.run(true, () => work(transaction))
      await transaction.commit()
      return result
    } catch (error) {
      await rollback(transaction)
      throw error
    }
  }

  return {
    engine: engine.name,
    read: (workspaceId, ask) => within('read', workspaceId, transaction => ask(storesOn(readContextOn(engine, transaction, workspaceId, shelf)))),
    transact: (workspaceId, act, work, mode = 'write') =>
      within(mode, workspaceId, async transaction => {
        const context = contextOn(engine, transaction, workspaceId)
        const log = await openChangeLog(context, act, lockClause)
        const result = await work(writableStoresOn(Object.assign(context, { log })))
        await log.finish()
        return result
      }),
    system: {
      read: ask => within('read', null, transaction => ask(systemStoresOn(contextOn(engine, transaction, NOBODY)))),
      transact: work => within('write', null, transaction => work(writableSystemStoresOn(contextOn(engine, transaction, NOBODY)))),
    },
    recall: recallWhile(() => engine.version(), RECALLED_BYTES).of,
    recallEntry: recallWhile(() => engine.entryVersion(), ENTRY_BYTES).of,
    dump: () => dump(engine),
    load: lines => load(engine, lines),
    close: () => engine.close(),
  }
}

const RECALLED_BYTES = 4_000_000
const ENTRY_BYTES = 1_000_000

const inTransaction = new AsyncLocalStorage<boolean>()

/** No workspace has this id: the system's stores see no workspace's rows. */
const NOBODY = '' as WorkspaceId

/** The error that led here is the one to tell; a connection that cannot even roll back is given up by its engine. */
const rollback = async (transaction: OpenTransaction): Promise<void> => {
  try {
    await transaction.rollback()
  } catch {
    // Already ended by a failed commit, or the connection is gone.
  }
}
