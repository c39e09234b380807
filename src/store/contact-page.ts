import type { ContactId } from '#domain/base/ids.ts'
import { type Day, isDay } from '#domain/time/day.ts'
import { Failure } from '#domain/base/failure.ts'
import { type ContactFilter, filtersOf } from './contact-filter.ts'
import { afterKey, type ContactOrder, orderBy, orders } from './contact-order.ts'
import { type ContactQuery, letGoOf, plannedOf } from './contact-query.ts'
import type { ReadContext } from './context.ts'
import { type Key, type Page, keyOf, pageOf } from './cursor.ts'
import type { Row } from './engine.ts'
import { mergeStreams } from './merge-streams.ts'
import { alsoAll, joined, raw, type Sql, sql } from './sql-text.ts'

/** A filter that matches at most so many people is read whole and sorted; above that the sort's index is walked until the page is full. */
export const SHORT = 2_000

/** The ids of one page in order. Never reads more of the network than the page, or than the shortest filter matches. */
export const contactPage = async (context: ReadContext, asked: ContactQuery, short: number): Promise<Page<ContactId> & { on: Day }> => {
  const order = orders[asked.sort]
  const { after, on } = placeOf(asked, order)
  const query = { ...asked, on }
  const filters = await filtersOf(context, query, order.covers)
  const shortest = await shortestOf(context, filters, short)
  const rows = shortest === null
    ? await walked(context, order, query, filters, after)
    : await sorted(context, order, query, filters, shortest, after)
  const page = pageOf(rows, query.limit, row => String(row['id']) as ContactId, row => [query.sort, on, ...keyOfRow(order, row)])
  return { ...page, on }
}

const placeOf = ({ cursor, sort, letter, on }: ContactQuery, { types }: ContactOrder): { after: Key | null; on: Day } => {
  const key = keyOf(cursor, ['string', 'string', ...types])
  // Names without a letter sort behind Z, under ~.
  if (key === null) return { after: letter === undefined || sort !== 'name' ? null : [letter === '#' ? '~' : letter.toLowerCase(), ''], on }
  const [ofSort, day, ...after] = key
  if (ofSort !== sort || !isDay(String(day))) throw Failure.of('invalid', 'input.invalid', { field: 'cursor' })
  return { after, on: String(day) as Day }
}

const keyOfRow = ({ columns, types }: ContactOrder, row: Row): Key => columns.map((column, i) => (types[i] === 'number' ? Number(row[column]) : String(row[column])))

/** The filter with the fewest matches, when they are few. */
const shortestOf = async (context: ReadContext, filters: readonly ContactFilter[], short: number): Promise<ContactFilter | null> => {
  let shortest: ContactFilter | null = null
  let fewest = short + 1
  for (const filter of filters) {
    const { text, parameters } = sql`select count(*) as n from (select 1 as one from (${together(filter.arms)}) as m limit ${fewest}) as few`
    const { rows } = await context.run(text, parameters)
    if (Number(rows[0]?.['n']) < fewest) {
      fewest = Number(rows[0]?.['n'])
      shortest = filter
    }
  }
  return shortest
}

const together = (arms: readonly Sql[]): Sql => (arms.length === 0 ? sql`select '' as id where 1 = 0` : joined(arms, ' union all '))

/** Merges the sort's streams. */
const walked = async (context: ReadContext, order: ContactOrder, query: ContactQuery, filters: readonly ContactFilter[], after: Key | null): Promise<Row[]> => {
  const streams = await order.streams(context, query, filters, after)
  return mergeStreams(context, order, streams, query.limit + 1)
}

/** Sorts the matches of a short filter. `cross join` keeps SQLite to this order: matches first. */
const sorted = async (context: ReadContext, order: ContactOrder, query: ContactQuery, filters: readonly ContactFilter[], shortest: ContactFilter, after: Key | null): Promise<Row[]> => {
  const { workspaceId } = context
  const all = await filtersOf(context, query, [])
  const others = all.filter(filter => filter.name !== shortest.name).map(filter => filter.holds(sql`c.id`))
  const { text, parameters } = sql`select * from (
    select ${order.computed(query)} from (select distinct id from (${together(shortest.arms)}) as matches) as m cross join contacts c cross join warmth w
    where c.workspace_id = ${workspaceId} and c.id = m.id and w.workspace_id = ${workspaceId} and w.contact_id = m.id and +c.let_go in (${joined(letGoOf(query).map(value => sql`${value}`), ', ')})
      and +w.planned in (${joined(plannedOf(query).map(value => sql`${value}`), ', ')})${alsoAll(others)}) as found
    ${after === null ? raw('') : sql`where ${afterKey(order, after)}`} order by ${orderBy(order)} limit ${query.limit + 1}`
  const { rows } = await context.run(text, parameters)
  return [...rows]
}
