import type { InteractionId } from '#domain/base/ids.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { refreshWarmth } from '../warmth/refresh-warmth.ts'
import { keepWhatCameOf } from './keep-what-came-of.ts'

/** Removes an interaction. Follow-ups promised in it stay promised, and help received or given in it stays known; the talk it logged is not held any more. */
export const removeInteraction = async (deps: Deps, who: Who, { interactionId }: { readonly interactionId: InteractionId }): Promise<{ actId: string }> => {
  const act = actOf(deps, who, 'interaction.remove')
  await deps.db.transact(who.workspaceId, act, async stores => {
    const interaction = found(await stores.interactions.get(interactionId), 'interaction.not_found')
    await keepWhatCameOf(stores, interactionId)
    await stores.interactions.remove(interaction)
    await refreshWarmth(stores, interaction.contactIds, todayOf(deps, who))
  })
  return { actId: act.actId }
}
