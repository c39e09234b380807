import type { GrowthEntryId } from '#domain/base/ids.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { found } from '../found.ts'

export const removeGrowthEntry = async (deps: Deps, who: Who, { entryId }: { readonly entryId: GrowthEntryId }): Promise<{ actId: string }> => {
  const act = actOf(deps, who, 'growth.remove')
  await deps.db.transact(who.workspaceId, act, async stores => {
    await stores.growth.remove(found(await stores.growth.get(entryId), 'growth.not_found'))
  })
  return { actId: act.actId }
}
