import type { WorkspaceId } from '#domain/base/ids.ts'
import type { Engine, OpenTransaction, Rows } from './engine.ts'
import { numbered } from './placeholders.ts'

/** What a store may reach: the tables, through one open transaction of one workspace. */
export interface ReadContext {
  readonly workspaceId: WorkspaceId
  /** `?` stands for a parameter on both engines. A statement is prepared once for its text, so its text should not change with its values. */
  run(sql: string, parameters: readonly unknown[]): Promise<Rows>
  /** Whether an error says that a unique or foreign key would be broken. */
  isBrokenKey(error: unknown): boolean
}

export const contextOn = (engine: Engine, transaction: OpenTransaction, workspaceId: WorkspaceId): ReadContext => ({
  workspaceId,
  run: (sql, parameters) => transaction.query(engine.name === 'postgres' ? numbered(sql) : sql, parameters),
  isBrokenKey: error => engine.isBrokenKey(error),
})
