import type { DeliveryProblem } from '#domain/mail/message.ts'
import type { Subscription } from '#domain/meeting/subscription.ts'
import type { ReadContext } from './context.ts'
import { insertRows } from './insert-rows.ts'
import { rowsIn } from './rows-in.ts'
import type { Tables } from './tables/tables.ts'
import type { WriteContext } from './write-context.ts'

/** Of calendars that are there, also when they are about to be removed and come back. */
const THERE = 'exists (select 1 as one from calendars c where c.workspace_id = subscriptions.workspace_id and c.content_id = subscriptions.content_id)'

export const subscriptionReader = (context: ReadContext) => ({
  async get(contentId: string): Promise<Subscription | null> {
    return (await rowsIn(context, 'subscriptions', 'where workspace_id = ? and content_id = ?', [context.workspaceId, contentId])).map(subscriptionOf)[0] ?? null
  },

  /** Those of the calendars that are there. */
  async all(): Promise<Subscription[]> {
    return (await rowsIn(context, 'subscriptions', `where workspace_id = ? and ${THERE} order by content_id`, [context.workspaceId])).map(subscriptionOf)
  },

  /** Those of them whose time has come, the longest due first. */
  async due(now: number, limit: number): Promise<Subscription[]> {
    return (await rowsIn(context, 'subscriptions', `where workspace_id = ? and next_at <= ? and ${THERE} order by next_at, content_id limit ?`, [context.workspaceId, now, limit])).map(subscriptionOf)
  },
})

/** Not in the change log: what is read at an address is no act of the reader's, and nothing to be undone. */
export const subscriptionWriter = (context: WriteContext) => ({
  ...subscriptionReader(context),

  async put(subscription: Subscription): Promise<void> {
    await context.run('delete from subscriptions where workspace_id = ? and content_id = ?', [context.workspaceId, subscription.contentId])
    await insertRows(context, 'subscriptions', [{ workspace_id: context.workspaceId, ...rowOf(subscription) }])
  },

  /** Takes one in hand until some moment; false when another process has it by now. */
  async claim({ contentId, nextAt }: Subscription, until: number): Promise<boolean> {
    return (await context.run('update subscriptions set next_at = ? where workspace_id = ? and content_id = ? and next_at = ?', [until, context.workspaceId, contentId, nextAt])).affected === 1
  },
})

const rowOf = (one: Subscription): Omit<Tables['subscriptions'], 'workspace_id'> => ({
  content_id: one.contentId, address: one.address, etag: one.etag, last_modified: one.lastModified, digest: one.digest, read_as: one.readAs, events: one.events,
  next_at: one.nextAt, refreshed_at: one.refreshedAt, failures: one.failures, problem: one.problem && JSON.stringify(one.problem),
})

const subscriptionOf = (row: Tables['subscriptions']): Subscription => ({
  contentId: row.content_id, address: row.address, etag: row.etag, lastModified: row.last_modified, digest: row.digest, readAs: row.read_as, events: row.events,
  nextAt: row.next_at, refreshedAt: row.refreshed_at, failures: row.failures, problem: row.problem === null ? null : (JSON.parse(row.problem) as DeliveryProblem),
})
