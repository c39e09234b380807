import type { Rows } from './engine.ts'

/** What the stores of accounts, sessions and tokens may reach: one open transaction outside every workspace. */
export interface SystemContext {
  /** `?` stands for a parameter on both engines. */
  readonly run: (sql: string, parameters: readonly unknown[]) => Promise<Rows>
}
