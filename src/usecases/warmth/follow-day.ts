import type { ActId, ContactId } from '#domain/base/ids.ts'
import type { Day } from '#domain/time/day.ts'
import type { Workspace } from '#domain/workspace/workspace.ts'
import type { Act } from '#store/database.ts'
import type { Stores, WritableStores } from '#store/stores.ts'
import { type Deps, instantOf } from '../deps.ts'
import { refreshWarmth } from './refresh-warmth.ts'

const AT_ONCE = 500

/**
 * Brings the cups of a workspace in line with the day: on a day another plan came into force or a role began or ended, those concerned
 * are recomputed in short transactions that let requests through; everybody when it is not known since when. Costs one read on any other call.
 */
export const followDay = async (deps: Deps, { id: workspaceId, zone }: Pick<Workspace, 'id' | 'zone'>): Promise<void> => {
  const today = deps.today(zone)
  // Cups are derived: nothing is logged under this act.
  const write = (work: (stores: WritableStores) => Promise<void>): Promise<void> => {
    const act: Act = { actId: deps.newId() as ActId, verb: 'workspace.edit', at: instantOf(deps.now()), actor: 'local' }
    return deps.db.transact(workspaceId, act, work)
  }
  const since = await deps.db.read(workspaceId, stores => stores.warmth.followedOn())
  if (since === today) return
  if (since === null || since > today) await refreshAll(deps, workspaceId, ids => write(stores => refreshWarmth(stores, ids, today)))
  else {
    const ids = await deps.db.read(workspaceId, stores => turnedSince(stores, since, today))
    for (let start = 0; start < ids.length; start += AT_ONCE) await write(stores => refreshWarmth(stores, ids.slice(start, start + AT_ONCE), today))
  }
  await write(stores => stores.warmth.follow(today))
}

/** All people, piece by piece. */
const refreshAll = async ({ db }: Deps, workspaceId: Workspace['id'], refresh: (ids: readonly ContactId[]) => Promise<void>): Promise<void> => {
  for (let after: ContactId | null = null; ;) {
    const ids: ContactId[] = await db.read(workspaceId, stores => stores.contacts.idsAfter(after, AT_ONCE))
    if (ids.length === 0) return
    await refresh(ids)
    after = ids.at(-1) ?? null
  }
}

const turnedSince = async (stores: Stores, since: Day, today: Day): Promise<ContactId[]> => {
  const [before, now] = [await stores.plans.inForce(since), await stores.plans.inForce(today)]
  const changed = before?.id === now?.id ? [] : [before, now]
  const planned: ContactId[] = []
  for (const plan of changed) if (plan !== null) planned.push(...(await stores.planLines.ofPlan(plan.id)).map(line => line.contactId))
  return [...new Set([...planned, ...(await stores.roles.turning(since, today))])]
}
