import { type Day, dayNumber } from '#domain/time/day.ts'
import type { CupState } from '#domain/warmth/cup.ts'
import type { ReadContext } from './context.ts'
import { alsoAll, type Sql, sql, type Stream } from './sql-text.ts'
import { leastCoolsAt, nextUp, ratiosOf } from './warmth-order.ts'

/** Cups of one interval: in the index `warmth_order` they lie in the order of their temperature. */
export interface CupGroup {
  readonly letGo: 0 | 1
  readonly planned: 0 | 1
  readonly interval: number
}

/** The place of a cup in the order, coldest first: never filled ones (`filled` 0) by id, then by ratio, interval, coolsAt, id. */
export interface CupKey {
  readonly filled: 0 | 1
  readonly ratio: number
  readonly interval: number
  readonly coolsAt: number
  readonly id: string
}

export interface CupWalk {
  readonly on: Day
  readonly direction: 'coldest' | 'warmest'
  readonly after: CupKey | null
  readonly cup?: CupState | undefined
  /** Filled cups only up to here (days since 1970), so that the walk ends there. */
  readonly coolsBefore?: number
  /** Further conditions on `w`. */
  readonly conditions: readonly Sql[]
}

/** The groups there are, found by skipping from one interval to the next in the index. */
export const cupGroups = async (context: ReadContext, letGos: readonly (0 | 1)[], planneds: readonly (0 | 1)[]): Promise<CupGroup[]> => {
  const groups: CupGroup[] = []
  for (const letGo of letGos) {
    for (const planned of planneds) {
      const { rows } = await context.run(INTERVALS, [context.workspaceId, letGo, planned, context.workspaceId, letGo, planned])
      groups.push(...rows.map(row => ({ letGo, planned, interval: Number(row['v']) })))
    }
  }
  return groups
}

const INTERVALS = `with recursive steps (v) as (
    select (select interval_days from warmth where workspace_id = ? and let_go = ? and planned = ? order by interval_days limit 1) as v
    union all
    select (select interval_days from warmth where workspace_id = ? and let_go = ? and planned = ? and interval_days > steps.v order by interval_days limit 1) as v from steps where steps.v is not null)
  select v from steps where v is not null`

/** Up to two sorted streams for a group: its filled cups and its never filled ones. */
export const streamsOf = (context: ReadContext, group: CupGroup, walk: CupWalk): Stream[] => {
  const base = sql`w.workspace_id = ${context.workspaceId} and w.let_go = ${group.letGo} and w.planned = ${group.planned} and w.interval_days = ${group.interval}`
  return [...filledStream(base, group, walk), ...emptyStream(base, walk)]
}

const filledStream = (base: Sql, { interval }: CupGroup, { on, direction, after, cup, coolsBefore, conditions }: CupWalk): Stream[] => {
  if (cup === 'empty' || (direction === 'warmest' && after?.filled === 0)) return []
  const t = dayNumber(on)
  const bounds = [...stateBounds(interval, t, cup), ...(after?.filled === 1 ? [afterBound(interval, t, direction, after)] : []), ...(coolsBefore === undefined ? [] : [sql`w.cools_at < ${coolsBefore}`])]
  const all = alsoAll([...(bounds.length === 0 ? [sql`w.cools_at > ${-FAR}`] : bounds), ...conditions])
  const order = direction === 'coldest' ? sql`w.cools_at, w.contact_id` : sql`w.cools_at desc, w.contact_id desc`
  return [limit => sql`select 1 as filled, (w.cools_at - ${t}) / w.interval_days as ratio, w.interval_days as interval_days, w.cools_at as cools_at, w.contact_id as id
    from warmth w where ${base}${all} order by ${order} limit ${limit}`]
}

const emptyStream = (base: Sql, { direction, after, cup, conditions }: CupWalk): Stream[] => {
  if ((cup !== undefined && cup !== 'empty' && cup !== 'lid') || (direction === 'coldest' && after?.filled === 1)) return []
  const bound = after?.filled !== 0 ? [] : [direction === 'coldest' ? sql`w.contact_id > ${after.id}` : sql`w.contact_id < ${after.id}`]
  const order = direction === 'coldest' ? sql`w.contact_id` : sql`w.contact_id desc`
  return [limit => sql`select 0 as filled, 0.0 as ratio, 0.0 as interval_days, 0.0 as cools_at, w.contact_id as id
    from warmth w where ${base} and w.cools_at is null${alsoAll([...bound, ...conditions])} order by ${order} limit ${limit}`]
}

const stateBounds = (interval: number, t: number, cup: CupState | undefined): Sql[] => {
  const ratios = cup === undefined ? null : ratiosOf(cup)
  return ratios === null ? [] : [sql`w.cools_at >= ${coolsAtFrom(ratios.from, interval, t)}`, sql`w.cools_at < ${coolsAtFrom(ratios.below, interval, t)}`]
}

/** What comes after a cup in the streams of its own interval, of greater ones and of smaller ones. */
const afterBound = (interval: number, t: number, direction: CupWalk['direction'], after: CupKey): Sql => {
  const coldest = direction === 'coldest'
  if (interval === after.interval) {
    return coldest ? sql`(w.cools_at, w.contact_id) > (${after.coolsAt}, ${after.id})` : sql`(w.cools_at, w.contact_id) < (${after.coolsAt}, ${after.id})`
  }
  // Of equal ratios the smaller interval is the colder one.
  const border = leastCoolsAt(interval > after.interval ? after.ratio : nextUp(after.ratio), interval, t)
  return coldest ? sql`w.cools_at >= ${border}` : sql`w.cools_at < ${border}`
}

const FAR = 1e300

const coolsAtFrom = (ratio: number, interval: number, t: number): number => (Math.abs(ratio) >= FAR ? ratio : leastCoolsAt(ratio, interval, t))
