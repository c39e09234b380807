import type { ContactId } from '#domain/base/ids.ts'
import type { Day } from '#domain/time/day.ts'
import type { ReadContext } from './context.ts'
import type { WriteContext } from './write-context.ts'
import { chunks } from './entity-store.ts'
import { insertRows } from './insert-rows.ts'
import { marks } from './placeholders.ts'
import type { Tables } from './tables/tables.ts'

/** What is derived for one person from plan line, roles and interactions. Every contact has one; a new contact's is `emptyCup`. */
export interface WarmthRecord {
  readonly contactId: ContactId
  /** Days between two contacts. */
  readonly interval: number
  readonly intervalFrom: 'plan_line' | 'role' | 'default'
  /** When the cup passes 60 °C, days since 1970 (`Warmth.coolsAt`); null when never met. */
  readonly coolsAt: number | null
  /** `dueOn` of the cup; for one never met the day the plan asks to begin, or null. */
  readonly dueOn: Day | null
  /** Whether a plan line asks for contact. */
  readonly planned: boolean
  readonly lastOn: Day | null
  readonly touches: number
}

/** The interval of people with neither line nor role (model.md, Laws). */
const DEFAULT_INTERVAL = 90

export const emptyCup = (contactId: ContactId): WarmthRecord =>
  ({ contactId, interval: DEFAULT_INTERVAL, intervalFrom: 'default', coolsAt: null, dueOn: null, planned: false, lastOn: null, touches: 0 })

export const warmthReader = (context: ReadContext) => ({
  /** The records of these people, in the order asked for. */
  async ofContacts(contactIds: readonly ContactId[]): Promise<WarmthRecord[]> {
    const byId = new Map<string, WarmthRecord>()
    for (const some of chunks([...new Set(contactIds)])) {
      const { rows } = await context.run(`select * from warmth where workspace_id = ? and contact_id in (${marks(some.length)})`, [context.workspaceId, ...some])
      for (const row of rows as unknown as Tables['warmth'][]) byId.set(row.contact_id, warmthOf(row))
    }
    return contactIds.flatMap(id => byId.get(id) ?? [])
  },

  /** The day `follow` was last told, null before the first. */
  async followedOn(): Promise<Day | null> {
    const { rows } = await context.run('select on_day from warmth_days where workspace_id = ?', [context.workspaceId])
    return (rows[0]?.['on_day'] ?? null) as Day | null
  },
})

export const warmthWriter = (context: WriteContext) => ({
  ...warmthReader(context),

  /** Replaces the records of these people, each once. Derived: not in the change log; whoever undoes recomputes. `known`: theirs as they are, if read already. */
  async put(records: readonly WarmthRecord[], known?: readonly WarmthRecord[]): Promise<void> {
    const before = known ?? (await warmthReader(context).ofContacts(records.map(record => record.contactId)))
    await insertRows(context, 'warmth', records.map(record => warmthRow(context.workspaceId, record, 0)), REPLACE)
    context.log.count('planned', records.filter(record => record.planned).length - before.filter(record => record.planned).length)
  },

  /** Remembers that all cups are as they should be on a day. */
  follow: (on: Day): Promise<void> =>
    insertRows(context, 'warmth_days', [{ workspace_id: context.workspaceId, on_day: on }], 'on conflict (workspace_id) do update set on_day = excluded.on_day'),
})

/** `let_go` is the contact's and stays. */
const REPLACE = `on conflict (workspace_id, contact_id) do update set interval_days = excluded.interval_days, interval_from = excluded.interval_from, cools_at = excluded.cools_at,
  due_on = excluded.due_on, planned = excluded.planned, last_on = excluded.last_on, touches = excluded.touches`

export const warmthRow = (workspaceId: string, record: WarmthRecord, letGo: 0 | 1): Tables['warmth'] => ({
  workspace_id: workspaceId, contact_id: record.contactId, interval_days: record.interval, interval_from: record.intervalFrom, cools_at: record.coolsAt, due_on: record.dueOn,
  planned: record.planned ? 1 : 0, last_on: record.lastOn, touches: record.touches, let_go: letGo,
})

export const warmthOf = (row: Omit<Tables['warmth'], 'workspace_id' | 'let_go'>): WarmthRecord => ({
  contactId: row.contact_id as ContactId, interval: row.interval_days, intervalFrom: row.interval_from as WarmthRecord['intervalFrom'], coolsAt: row.cools_at,
  dueOn: row.due_on as Day | null, planned: row.planned === 1, lastOn: row.last_on as Day | null, touches: row.touches,
})
