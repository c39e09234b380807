import type { GivingId } from '#domain/base/ids.ts'
import { checkedGiving, type Giving } from '#domain/interaction/giving.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'

export type EditGivingInput = Partial<Pick<Giving, 'on' | 'text'>> & { readonly givingId: GivingId }

export const editGiving = async (deps: Deps, who: Who, { givingId, ...patch }: EditGivingInput): Promise<{ actId: string; giving: Giving }> => {
  const act = actOf(deps, who, 'giving.edit')
  const giving = await deps.db.transact(who.workspaceId, act, async stores => {
    const before = found(await stores.givings.get(givingId), 'giving.not_found')
    const after = checkedGiving({ ...before, ...patch }, todayOf(deps, who))
    await stores.givings.update(before, after)
    return after
  })
  return { actId: act.actId, giving }
}
