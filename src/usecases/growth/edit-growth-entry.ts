import type { GrowthEntryId } from '#domain/base/ids.ts'
import { checkedGrowthEntry, type GrowthEntry } from '#domain/growth/growth-entry.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { personExists } from '../person-exists.ts'

export type EditGrowthEntryInput = Partial<Omit<GrowthEntry, 'id'>> & { readonly entryId: GrowthEntryId }

/** Changes an entry, or says on which day a problem was solved and with whose help. */
export const editGrowthEntry = async (deps: Deps, who: Who, { entryId, ...patch }: EditGrowthEntryInput): Promise<{ actId: string; entry: GrowthEntry }> => {
  const act = actOf(deps, who, 'growth.edit')
  const entry = await deps.db.transact(who.workspaceId, act, async stores => {
    const before = found(await stores.growth.get(entryId), 'growth.not_found')
    const after = checkedGrowthEntry({ ...before, ...patch }, todayOf(deps, who))
    if (after.solvedWith !== null) await personExists(stores, after.solvedWith)
    await stores.growth.update(before, after)
    return after
  })
  return { actId: act.actId, entry }
}
