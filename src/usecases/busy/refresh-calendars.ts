import type { WorkspaceId } from '#domain/base/ids.ts'
import type { Subscription } from '#domain/meeting/subscription.ts'
import type { Deps } from '../deps.ts'
import { deriving } from '../derived/fill-derived.ts'
import { refreshSubscription } from './refresh-subscription.ts'

/** Of one workspace in one turn, and at a time in all: a server that answers slowly holds up few others. */
const AT_ONCE = 20
const SIDE_BY_SIDE = 4
/** A process that is cut off has it in hand no longer. */
const LEASE_MS = 5 * 60_000

/** Reads the subscriptions of all workspaces whose time has come. Costs one read a workspace when there is none. */
export const refreshCalendars = async (deps: Deps, stopped?: AbortSignal): Promise<void> => {
  const waiting: { readonly workspaceId: WorkspaceId; readonly zone: string; readonly subscription: Subscription }[] = []
  for (const { id, zone } of await deps.db.system.read(stores => stores.workspaces.all())) {
    const due = await deps.db.read(id, ({ subscriptions }) => subscriptions.due(deps.now(), AT_ONCE))
    waiting.push(...due.map(subscription => ({ workspaceId: id, zone, subscription })))
  }
  const next = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined && stopped?.aborted !== true; one = waiting.shift()) {
      const { workspaceId, subscription } = one
      if (await deriving(deps, workspaceId, ({ subscriptions }) => subscriptions.claim(subscription, deps.now() + LEASE_MS))) await refreshSubscription(deps, one, subscription, stopped)
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, next))
}
