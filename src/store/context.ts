import type { Kysely } from 'kysely'
import type { WorkspaceId } from '#domain/base/ids.ts'
import { boundKysely } from './bound-kysely.ts'
import type { Engine, OpenTransaction, Rows } from './engine.ts'
import { numbered } from './placeholders.ts'
import type { Tables } from './tables/tables.ts'

/** What a store may reach: the tables, through one open transaction of one workspace. */
export interface ReadContext {
  readonly workspaceId: WorkspaceId
  /** For queries that are built; made when first used. */
  readonly db: Kysely<Tables>
  /** For statements whose text does not change: `?` stands for a parameter on both engines. */
  run(sql: string, parameters: readonly unknown[]): Promise<Rows>
  /** Whether an error says that a unique or foreign key would be broken. */
  isBrokenKey(error: unknown): boolean
}

export const contextOn = (engine: Engine, transaction: OpenTransaction, workspaceId: WorkspaceId): ReadContext => {
  let db: Kysely<Tables> | undefined
  return {
    workspaceId,
    get db() {
      db ??= boundKysely(engine.name, transaction)
      return db
    },
    run: (sql, parameters) => transaction.query(engine.name === 'postgres' ? numbered(sql) : sql, parameters),
    isBrokenKey: error => engine.isBrokenKey(error),
  }
}
