import type { ReadContext } from './context.ts'
import type { Tables } from './tables/tables.ts'

/** Whole rows of one table, typed by its name; `rest` begins with `where`. `?` stands for a parameter on both engines. */
export const rowsIn = async <Name extends keyof Tables>(
  { run }: Pick<ReadContext, 'run'>, table: Name, rest: string, parameters: readonly unknown[],
): Promise<readonly Tables[Name][]> => (await run(`select * from ${table} ${rest}`, parameters)).rows as unknown as readonly Tables[Name][]
