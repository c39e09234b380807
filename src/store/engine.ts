/** A result row as the driver gives it: text, numbers, null and bytes only, the same on both engines. */
export type Row = Readonly<Record<string, string | number | null | Uint8Array>>

export interface Rows {
  readonly rows: readonly Row[]
  /** Rows written, 0 for a query. */
  readonly affected: number
}

/** One transaction that is open on one connection; after commit or rollback nothing can be asked of it. */
export interface OpenTransaction {
  query(sql: string, parameters: readonly unknown[]): Promise<Rows>
  commit(): Promise<void>
  rollback(): Promise<void>
}

/** The words in which the engines' table definitions differ. */
export interface Words {
  readonly text: string
  readonly integer: string
  readonly real: string
  readonly bytes: string
  /** What follows the closing bracket of a table; `clustered` for narrow tables that are read by their primary key only. */
  readonly table: string
  readonly clustered: string
  /** Statements that take a unique key off a table that others refer to; `definition` makes it without that key, its columns in the same order. */
  withoutUnique(table: string, columns: readonly string[], definition: string): readonly string[]
  /** Statements that say of a table's indexes how many rows there are, and how many share the first column, the first two … of a key; none where the engine counts by itself. */
  statistics(table: string, indexes: Readonly<Record<string, string>>): readonly string[]
  /** Statements that shut a workspace's table to other workspaces. */
  isolation(table: string): readonly string[]
}

/** `long write`: many rows, whose end the short ones about them must not wait for. */
export type Mode = 'read' | 'write' | 'long write'

/** A database engine: hands out transactions, one at a time for writers of one workspace. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres'
  readonly words: Words
  /** `workspaceId` is what row-level security lets through; null for the system's own tables. */
  begin(mode: Mode, workspaceId: string | null): Promise<OpenTransaction>
  /** Runs `work` in a writing transaction while no other process migrates. */
  migrating<T>(work: (transaction: OpenTransaction) => Promise<T>): Promise<T>
  /**
   * Which state the data are in: the same number as before only when nothing has been committed since, by whatever process. Null where that
   * cannot be told in a few microseconds.
   */
  version(): number | null
  /** The same of who may enter alone: what is written about people and their plan here does not move it. */
  entryVersion(): number | null
  /** Whether the error is a broken unique or foreign key. */
  isBrokenKey(error: unknown): boolean
  close(): Promise<void>
}
