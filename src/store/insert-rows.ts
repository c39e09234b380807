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
  const textFor = textsOf(table, columns, conflict)
  const atMost = 2 ** Math.floor(Math.log2(PARAMETERS_AT_MOST / columns.length))
  // Only so many rows at a time as a power of two, so that there are few statements, prepared once and met again.
  for (let start = 0, count = atMost; start < rows.length; start += count) {
    while (count > rows.length - start) count /= 2
    const values: unknown[] = []
    for (let i = start; i < start + count; i += 1) for (const column of columns) values.push(rows[i]?.[column])
    await context.run(textFor(count), values)
  }
}

/** The texts of one insert by how many rows it has. A table is nearly always written with the same columns and the same conflict. */
interface Known {
  readonly columns: readonly string[]
  readonly conflict: string
  readonly texts: Map<number, string>
}

const known = new Map<string, Known[]>()

const textsOf = (table: string, columns: readonly string[], conflict: string): ((count: number) => string) => {
  const ofTable = known.get(table) ?? []
  const met = ofTable.find(one => one.conflict === conflict && one.columns.length === columns.length && one.columns.every((column, i) => column === columns[i]))
  const { texts } = met ?? { texts: new Map<number, string>() }
  if (met === undefined) known.set(table, [...ofTable, { columns, conflict, texts }])
  return count => {
    const text = texts.get(count) ?? textOf(table, columns, count, conflict)
    texts.set(count, text)
    return text
  }
}

const textOf = (table: string, columns: readonly string[], count: number, conflict: string): string => {
  const row = `(${marks(columns.length)})`
  return `insert into ${table} (${columns.join(', ')}) values ${Array.from({ length: count }, () => row).join(', ')} ${conflict}`
}
