import type { ReadContext } from './context.ts'
import { marks } from './placeholders.ts'
import type { Tables } from './tables/tables.ts'

/** Both engines take more, but a statement of this size is already as cheap as it gets. */
const PARAMETERS_AT_MOST = 2_000

/** Inserts rows that all have the same columns, in as few statements as is sensible. `conflict` is an `on conflict` clause. */
export const insertRows = async <Name extends keyof Tables>(context: Pick<ReadContext, 'run'>, table: Name, rows: readonly Tables[Name][], conflict = ''): Promise<void> => {
  const first = rows[0]
  if (first === undefined) return
  const columns = Object.keys(first) as (keyof Tables[Name] & string)[]
  const atOnce = Math.max(1, Math.floor(PARAMETERS_AT_MOST / columns.length))
  for (let start = 0; start < rows.length; start += atOnce) {
    const some = rows.slice(start, start + atOnce)
    await context.run(textOf(table, columns, some.length, conflict), some.flatMap(row => columns.map(column => row[column])))
  }
}

const textOf = (table: string, columns: readonly string[], count: number, conflict: string): string => {
  const row = `(${marks(columns.length)})`
  return `insert into ${table} (${columns.join(', ')}) values ${Array.from({ length: count }, () => row).join(', ')} ${conflict}`
}
