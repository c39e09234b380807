import { dayNumber } from '#domain/time/day.ts'
import { type ContactFilter, looksSo } from './contact-filter.ts'
import { type ContactQuery, letGoOf, plannedOf } from './contact-query.ts'
import type { ReadContext } from './context.ts'
import type { Key } from './cursor.ts'
import { alsoAll, joined, raw, type Sql, sql, type Stream } from './sql-text.ts'
import { ratiosOf } from './warmth-order.ts'
import { cupGroups, type CupKey, streamsOf } from './warmth-streams.ts'

/** One way to sort people: as streams that an index holds in order, and as columns computed for rows found otherwise. */
export interface ContactOrder {
  /** The sort's columns, in a row as in a cursor; the last is the id. */
  readonly columns: readonly string[]
  readonly types: readonly ('string' | 'number')[]
  readonly descending: boolean
  /** Filters its streams take care of themselves. */
  readonly covers: readonly ContactFilter['name'][]
  /** The columns computed from `c` (contacts) and `w` (warmth). */
  computed(query: ContactQuery): Sql
  /** Sorted streams that together hold everything after a key. */
  streams(context: ReadContext, query: ContactQuery, filters: readonly ContactFilter[], after: Key | null): Promise<Stream[]>
}

const byName: ContactOrder = {
  columns: ['sort_key', 'id'],
  types: ['string', 'string'],
  descending: false,
  covers: [],
  computed: () => sql`c.sort_key as sort_key, c.id as id`,
  async streams({ workspaceId }, query, filters, after) {
    const conditions = [...filters.map(filter => filter.holds(sql`c.id`)), ...(after === null ? [] : [sql`(c.sort_key, c.id) > (${after[0]}, ${after[1]})`])]
    return letGoOf(query).map(letGo => limit =>
      sql`select c.sort_key as sort_key, c.id as id from contacts c where c.workspace_id = ${workspaceId} and c.let_go = ${letGo}${alsoAll(conditions)}
        order by c.sort_key, c.id limit ${limit}`)
  },
}

/** Stands behind every day. */
const NEVER = '~'

const byDue: ContactOrder = {
  columns: ['due_on', 'id'],
  types: ['string', 'string'],
  descending: false,
  covers: ['planned', 'cup'],
  computed: () => sql`coalesce(w.due_on, '~') as due_on, c.id as id`,
  async streams({ workspaceId }, query, filters, after) {
    const cup = query.cup === undefined || query.cup === 'lid' ? [] : [looksSo('w', query)]
    const conditions = alsoAll([...cup, ...filters.map(filter => filter.holds(sql`w.contact_id`))])
    // A cup at 60 °C or above is not due before today (`dueOn`); the border of that state is a last bit below 0.
    const aboveDue = query.cup !== undefined && (ratiosOf(query.cup)?.from ?? -1) >= -1e-9
    const [day, id] = after ?? [aboveDue ? query.on : '', '']
    const streamsIn = (where: Sql): Stream[] => [
      ...(day === NEVER ? [] : [(limit: number) => sql`select w.due_on as due_on, w.contact_id as id from warmth w where ${where} and (w.due_on, w.contact_id) > (${day}, ${id})${conditions}
        order by w.due_on, w.contact_id limit ${limit}`]),
      limit => sql`select '~' as due_on, w.contact_id as id from warmth w where ${where} and w.due_on is null and w.contact_id > ${day === NEVER ? id : ''}${conditions}
        order by w.contact_id limit ${limit}`,
    ]
    return letGoOf(query).flatMap(letGo => plannedOf(query).flatMap(planned =>
      streamsIn(sql`w.workspace_id = ${workspaceId} and w.let_go = ${letGo} and w.planned = ${planned}`)))
  },
}

const byWarmth = (direction: 'coldest' | 'warmest'): ContactOrder => ({
  columns: ['filled', 'ratio', 'interval_days', 'cools_at', 'id'],
  types: ['number', 'number', 'number', 'number', 'string'],
  descending: direction === 'warmest',
  covers: ['planned', 'cup'],
  computed: ({ on }) => sql`case when w.cools_at is null then 0 else 1 end as filled, coalesce((w.cools_at - ${dayNumber(on)}) / w.interval_days, 0) as ratio,
    case when w.cools_at is null then 0 else w.interval_days end as interval_days, coalesce(w.cools_at, 0) as cools_at, c.id as id`,
  async streams(context, query, filters, after) {
    const groups = await cupGroups(context, letGoOf(query), plannedOf(query))
    const walk = {
      on: query.on, direction, cup: query.cup, after: after === null ? null : cupKeyOf(after),
      conditions: filters.map(filter => filter.holds(sql`w.contact_id`)),
    }
    return groups.flatMap(group => streamsOf(context, group, walk))
  },
})

const cupKeyOf = ([filled, ratio, interval, coolsAt, id]: Key): CupKey =>
  ({ filled: filled === 0 ? 0 : 1, ratio: Number(ratio), interval: Number(interval), coolsAt: Number(coolsAt), id: String(id) })

export const orders: Readonly<Record<ContactQuery['sort'], ContactOrder>> = {
  name: byName, due: byDue, coldest: byWarmth('coldest'), warmest: byWarmth('warmest'),
}

/** `a, b, id` or `a desc, b desc, id desc`. */
export const orderBy = ({ columns, descending }: Pick<ContactOrder, 'columns' | 'descending'>): Sql => raw(columns.map(column => (descending ? `${column} desc` : column)).join(', '))

/** `(a, b, id) > (?, ?, ?)`, or the mirror. */
export const afterKey = ({ columns, descending }: ContactOrder, after: Key): Sql =>
  sql`(${raw(columns.join(', '))}) ${raw(descending ? '<' : '>')} (${joined(after.map(part => sql`${part}`), ', ')})`
