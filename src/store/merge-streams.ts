import { type ContactOrder, orderBy } from './contact-order.ts'
import type { ReadContext } from './context.ts'
import type { Row } from './engine.ts'
import { joined, raw, sql, type Stream } from './sql-text.ts'

type Order = Pick<ContactOrder, 'columns' | 'descending'>

/** SQLite unites at most 500 selects in one. */
const STREAMS_AT_ONCE = 100
/** Up to so many streams are read as far as the page goes; of more, a taste tells which ones the page is in. */
const FEW = 8
const TASTE = 6

/** The first rows of sorted streams taken together. */
export const mergeStreams = async (context: ReadContext, order: Order, streams: readonly Stream[], limit: number): Promise<Row[]> => {
  if (streams.length <= FEW || limit <= TASTE) return ordered(order, await rowsOf(context, order, streams.map((stream, i) => ({ i, stream })), limit, limit)).slice(0, limit)
  const all = streams.map((stream, i) => ({ i, stream }))
  const tasted = ordered(order, await rowsOf(context, order, all, TASTE, null))
  const onPage = new Map<unknown, number>()
  for (const row of tasted.slice(0, limit)) onPage.set(row['stream'], (onPage.get(row['stream']) ?? 0) + 1)
  // Whose taste is wholly on the page may have more to give; of the others the page has all it needs.
  const open = all.filter(({ i }) => onPage.get(i) === TASTE)
  if (open.length === 0) return tasted.slice(0, limit)
  const rest = tasted.filter(row => onPage.get(row['stream']) !== TASTE)
  return ordered(order, [...rest, ...(await rowsOf(context, order, open, limit, null))]).slice(0, limit)
}

/** Rows of each stream, and which one it was; sorted by the database when they go into one statement. */
const rowsOf = async (context: ReadContext, order: Order, streams: readonly { i: number; stream: Stream }[], each: number, atMost: number | null): Promise<Row[]> => {
  const found: Row[] = []
  for (let start = 0; start < streams.length; start += STREAMS_AT_ONCE) {
    const some = streams.slice(start, start + STREAMS_AT_ONCE).map(({ i, stream }) => sql`select ${raw(String(i))} as stream, s${raw(String(i))}.* from (${stream(each)}) as s${raw(String(i))}`)
    const { text, parameters } = sql`select * from (${joined(some, ' union all ')}) as page order by ${orderBy(order)}${atMost === null ? raw('') : sql` limit ${atMost}`}`
    found.push(...(await context.run(text, parameters)).rows)
  }
  return found
}

/** Only lists by warmth have many streams; their columns are numbers and an id, which compare here as they do in the database. */
const ordered = (order: Order, rows: readonly Row[]): readonly Row[] => (order.columns.length === 2 ? rows : rows.toSorted((a, b) => compareRows(order, a, b)))

const compareRows = ({ columns, descending }: Order, a: Row, b: Row): number => {
  for (const column of columns) {
    const [x, y] = [a[column] ?? 0, b[column] ?? 0]
    if (x !== y) return x < y === descending ? 1 : -1
  }
  return 0
}
