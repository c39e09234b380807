import type { ActId } from '#domain/base/ids.ts'
import { type Deps, instantOf } from '../deps.ts'

const WEEK_MS = 7 * 86_400_000

/** Forgets the keys of calls older than seven days: whoever was cut off has asked again by then. */
export const forgetKeys = async (deps: Deps): Promise<void> => {
  const now = deps.now()
  const before = instantOf(now - WEEK_MS)
  for (const { id } of await deps.db.system.read(stores => stores.workspaces.all())) {
    if (!(await deps.db.read(id, stores => stores.idempotency.anyBefore(before)))) continue
    await deps.db.transact(id, { actId: deps.newId() as ActId, verb: 'workspace.edit', at: instantOf(now), actor: 'local' }, stores => stores.idempotency.forgetBefore(before))
  }
}
