import type { Day } from '#domain/time/day.ts'
import { dayNumber } from '#domain/time/day.ts'
import { type ContactQuery, letGoOf, plannedOf } from './contact-query.ts'
import type { ReadContext } from './context.ts'
import { searchPeople } from './search-people.ts'
import { joined, raw, type Sql, sql } from './sql-text.ts'
import { ratiosOf } from './warmth-order.ts'
import { cupGroups, streamsOf } from './warmth-streams.ts'

/**
 * A filter said twice: as the matching ids, found by an index (`arms`, to be united), and as a question put to one person (`holds`).
 * A page takes the one that reads fewer rows. The question is a scalar subquery and not `exists`, which both engines may turn into a join
 * the other way round, through everybody.
 */
export interface ContactFilter {
  readonly name: 'role' | 'tag' | 'organization' | 'q' | 'planned' | 'cup'
  readonly arms: readonly Sql[]
  holds(contactId: Sql): Sql
}

export const filtersOf = async (context: ReadContext, query: ContactQuery, covered: readonly ContactFilter['name'][]): Promise<ContactFilter[]> => {
  const { workspaceId } = context
  const { roleKind, tag, organization, q, planned, cup } = query
  return [
    ...(roleKind === undefined ? [] : [roleFilter(workspaceId, roleKind, query.on)]),
    ...(tag === undefined ? [] : [tagFilter(workspaceId, tag)]),
    ...(organization === undefined ? [] : [organizationFilter(workspaceId, organization)]),
    ...(q === undefined || q.trim() === '' ? [] : [await searchFilter(context, q, query.on)]),
    ...(planned === undefined || covered.includes('planned') ? [] : [plannedFilter(context, query)]),
    ...(cup === undefined || cup === 'lid' || covered.includes('cup') ? [] : [await cupFilter(context, query)]),
  ]
}

const roleFilter = (workspaceId: string, kind: string, on: Day): ContactFilter => {
  const active = sql`(r.from_on is null or r.from_on <= ${on}) and (r.to_on is null or r.to_on >= ${on})`
  return {
    name: 'role',
    arms: [sql`select r.contact_id as id from roles r where r.workspace_id = ${workspaceId} and r.kind = ${kind} and ${active}`],
    holds: id => sql`(select 1 from roles r where r.workspace_id = ${workspaceId} and r.contact_id = ${id} and r.kind = ${kind} and ${active} limit 1) is not null`,
  }
}

const tagFilter = (workspaceId: string, tag: string): ContactFilter => ({
  name: 'tag',
  arms: [sql`select t.contact_id as id from contact_tags t where t.workspace_id = ${workspaceId} and t.tag = ${tag}`],
  holds: id => sql`(select 1 from contact_tags t where t.workspace_id = ${workspaceId} and t.tag = ${tag} and t.contact_id = ${id} limit 1) is not null`,
})

const organizationFilter = (workspaceId: string, organization: string): ContactFilter => ({
  name: 'organization',
  arms: [sql`select o.id from contacts o where o.workspace_id = ${workspaceId} and o.organization = ${organization}`],
  holds: id => sql`(select 1 from contacts o where o.workspace_id = ${workspaceId} and o.id = ${id} and o.organization = ${organization} limit 1) is not null`,
})

/** Search gives a list no more people than these, its best. */
const FOUND_AT_MOST = 200
/** One statement for any number of them. */
const NOBODY = ''

const searchFilter = async (context: ReadContext, q: string, on: Day): Promise<ContactFilter> => {
  const { people } = await searchPeople(context, q, { limit: FOUND_AT_MOST, notes: 'none', on })
  const ids = joined(Array.from({ length: people.length <= 20 ? 20 : FOUND_AT_MOST }, (_, i) => sql`${people[i]?.id ?? NOBODY}`), ', ')
  return { name: 'q', arms: [sql`select o.id from contacts o where o.workspace_id = ${context.workspaceId} and o.id in (${ids})`], holds: id => sql`${id} in (${ids})` }
}

const plannedFilter = ({ workspaceId }: ReadContext, query: ContactQuery): ContactFilter => {
  const planned = plannedOf(query)[0] ?? 0
  return {
    name: 'planned',
    arms: letGoOf(query).map(letGo => sql`select p.contact_id as id from warmth p where p.workspace_id = ${workspaceId} and p.let_go = ${letGo} and p.planned = ${planned}`),
    holds: id => sql`(select 1 from warmth p where p.workspace_id = ${workspaceId} and p.contact_id = ${id} and p.planned = ${planned} limit 1) is not null`,
  }
}

/** No page reads more rows of one stream. */
const EVERYTHING = 2_000_000_000

const cupFilter = async (context: ReadContext, query: ContactQuery): Promise<ContactFilter> => {
  const { workspaceId } = context
  const cup = query.cup ?? 'lid'
  const groups = await cupGroups(context, letGoOf(query), plannedOf(query))
  const walk = { on: query.on, direction: 'coldest', after: null, cup, conditions: [] } as const
  return {
    name: 'cup',
    arms: groups.flatMap(group => streamsOf(context, group, walk)).map((stream, i) => sql`select id from (${stream(EVERYTHING)}) as s${raw(String(i))}`),
    holds: id => sql`(select 1 from warmth p where p.workspace_id = ${workspaceId} and p.contact_id = ${id} and ${looksSo('p', query)} limit 1) is not null`,
  }
}

/** The cup filter as a condition on a row of warmth. */
export const looksSo = (alias: 'p' | 'w', { cup = 'empty', on }: ContactQuery): Sql => {
  const ratios = ratiosOf(cup)
  if (ratios === null) return sql`${raw(alias)}.cools_at is null`
  const ratio = sql`(${raw(alias)}.cools_at - ${dayNumber(on)}) / ${raw(alias)}.interval_days`
  return sql`${ratio} >= ${ratios.from} and ${ratio} < ${ratios.below}`
}
