import type { WorkspaceId } from '#domain/base/ids.ts'
import type { Engine, OpenTransaction, Rows } from './engine.ts'
import type { PersonShelf } from './person-shelf.ts'
import { numbered } from './placeholders.ts'

/** What a store may reach: the tables, through one open transaction of one workspace. */
export interface ReadContext {
  readonly workspaceId: WorkspaceId
  /** `?` stands for a parameter on both engines. A statement is prepared once for its text, so its text should not change with its values. */
  run(sql: string, parameters: readonly unknown[]): Promise<Rows>
  /** Whether an error says that a unique or foreign key would be broken. */
  isBrokenKey(error: unknown): boolean
  /** In a transaction that only reads. */
  readonly kept?: Kept
}

/** People kept from earlier reads. */
export interface Kept {
  readonly shelf: PersonShelf
  /** The state of the data now; null where it cannot be told. */
  state(): number | null
  /** Whether nothing was asked in this transaction yet, so that the state it will see is not older than the one told now. */
  untouched(): boolean
}

export const contextOn = (engine: Engine, transaction: OpenTransaction, workspaceId: WorkspaceId): ReadContext => ({
  workspaceId,
  run: (sql, parameters) => transaction.query(engine.name === 'postgres' ? numbered(sql) : sql, parameters),
  isBrokenKey: error => engine.isBrokenKey(error),
})

/** The same for a transaction that only reads, which may use what others read in the same state. */
export const readContextOn = (engine: Engine, transaction: OpenTransaction, workspaceId: WorkspaceId, shelf: PersonShelf): ReadContext => {
  const context = contextOn(engine, transaction, workspaceId)
  let touched = false
  return {
    ...context,
    run: (sql, parameters) => {
      touched = true
      return context.run(sql, parameters)
    },
    kept: { shelf, state: () => engine.version(), untouched: () => !touched },
  }
}
