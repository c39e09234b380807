import type { GivingId } from '#domain/base/ids.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { found } from '../found.ts'

export const removeGiving = async (deps: Deps, who: Who, { givingId }: { readonly givingId: GivingId }): Promise<{ actId: string }> => {
  const act = actOf(deps, who, 'giving.remove')
  await deps.db.transact(who.workspaceId, act, async stores => {
    await stores.givings.remove(found(await stores.givings.get(givingId), 'giving.not_found'))
  })
  return { actId: act.actId }
}
