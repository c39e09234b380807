import { type CompiledQuery, type DatabaseConnection, type Dialect, type Driver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type QueryResult, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { Engine, OpenTransaction } from './engine.ts'
import type { Tables } from './tables/tables.ts'

/** Kysely as a query builder over one open transaction: its queries end with the transaction. */
export const boundKysely = (engine: Engine['name'], transaction: OpenTransaction): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: engine === 'sqlite' ? sqliteOver(transaction) : postgresOver(transaction) })

const sqliteOver = (transaction: OpenTransaction): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => new BoundDriver(transaction),
  createIntrospector: db => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
})

const postgresOver = (transaction: OpenTransaction): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new BoundDriver(transaction),
  createIntrospector: db => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
})

class BoundDriver implements Driver {
  readonly #connection: DatabaseConnection

  constructor(transaction: OpenTransaction) {
    this.#connection = new BoundConnection(transaction)
  }

  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> { return this.#connection }
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
  async beginTransaction(): Promise<void> { throw new Error('already in a transaction') }
  async commitTransaction(): Promise<void> { throw new Error('the transaction is not Kysely’s to end') }
  async rollbackTransaction(): Promise<void> { throw new Error('the transaction is not Kysely’s to end') }
}

class BoundConnection implements DatabaseConnection {
  readonly #transaction: OpenTransaction

  constructor(transaction: OpenTransaction) {
    this.#transaction = transaction
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, affected } = await this.#transaction.query(sql, parameters)
    return { rows: rows as readonly unknown[] as R[], numAffectedRows: BigInt(affected) }
  }

  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('not streamed: page by key')
  }
}
