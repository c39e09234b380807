import { Failure } from '#domain/base/failure.ts'
import type { SeenEventId } from '#domain/base/ids.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { seenBefore } from './seen-before.ts'

/** Turns these events down: they are not offered again. Fails with `calendar.nothing_seen` when none of them is offered. */
export const leaveSeen = async (deps: Deps, who: Who, { keys }: { readonly keys: readonly string[] }): Promise<{ actId: string; left: number }> => {
  const wanted = new Set(keys)
  const act = actOf(deps, who, 'busy.leave')
  return deps.db.transact(who.workspaceId, act, async stores => {
    const left = (await seenBefore(deps, who, stores)).filter(({ key }) => wanted.has(key))
    if (left.length === 0) throw Failure.of('not_found', 'calendar.nothing_seen', {})
    await stores.seenEvents.insertMany(left.map(({ key }) => ({ id: deps.newId() as SeenEventId, key })))
    return { actId: act.actId, left: left.length }
  })
}
