import type { DeferralId } from '#domain/base/ids.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { found } from '../found.ts'

/** Takes a snooze or skip back. */
export const undefer = async (deps: Deps, who: Who, { deferralId }: { readonly deferralId: DeferralId }): Promise<{ actId: string }> => {
  const act = actOf(deps, who, 'today.undefer')
  await deps.db.transact(who.workspaceId, act, async stores => {
    await stores.deferrals.remove(found(await stores.deferrals.get(deferralId), 'deferral.not_found'))
  })
  return { actId: act.actId }
}
