import type { WorkspaceId } from '#domain/base/ids.ts'
import type { Engine, OpenTransaction, Rows } from './engine.ts'
import type { PersonShelf, Shelf } from './person-shelf.ts'
import { numbered } from './placeholders.ts'

/** What a store may reach: the tables, through one open transaction of one workspace. */
export interface ReadContext {
  readonly workspaceId: WorkspaceId
  /** `?` stands for a parameter on both engines. A statement is prepared once for its text, so its text should not change with its values. */
  run(sql: string, parameters: readonly unknown[]): Promise<Rows>
  /** Whether an error says that a unique or foreign key would be broken. */
  isBrokenKey(error: unknown): boolean
  /** In a transaction that only reads, after its first statement: what others read of people in the very state it sees; null when that cannot be told. */
  shelf?(): Shelf | null
}

export const contextOn = (engine: Engine, transaction: OpenTransaction, workspaceId: WorkspaceId): ReadContext => ({
  workspaceId,
  run: (sql, parameters) => transaction.query(engine.name === 'postgres' ? numbered(sql) : sql, parameters),
  isBrokenKey: error => engine.isBrokenKey(error),
})

/** The same for a transaction that only reads, which may use what others read in the same state. */
export const readContextOn = (engine: Engine, transaction: OpenTransaction, workspaceId: WorkspaceId, kept: PersonShelf): ReadContext => {
  const context = contextOn(engine, transaction, workspaceId)
  let begun = false
  let state: number | null = null
  return {
    ...context,
    async run(sql, parameters) {
      if (begun) return context.run(sql, parameters)
      begun = true
      // It sees the state before its first read when none has been committed meanwhile.
      const before = engine.version()
      const rows = await context.run(sql, parameters)
      if (engine.version() === before) state = before
      return rows
    },
    shelf: () => (state === null ? null : kept.of(state, workspaceId)),
  }
}
