import type { InteractionId } from '#domain/base/ids.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { refreshWarmth } from '../warmth/refresh-warmth.ts'

/** Removes an interaction. Follow-ups promised in it stay promised. */
export const removeInteraction = async (deps: Deps, who: Who, { interactionId }: { readonly interactionId: InteractionId }): Promise<{ actId: string }> => {
  const act = actOf(deps, who, 'interaction.remove')
  await deps.db.transact(who.workspaceId, act, async stores => {
    const interaction = found(await stores.interactions.get(interactionId), 'interaction.not_found')
    for (const item of await stores.actionItems.ofInteraction(interactionId)) await stores.actionItems.update(item, { ...item, interactionId: null })
    await stores.interactions.remove(interaction)
    await refreshWarmth(stores, interaction.contactIds, todayOf(deps, who))
  })
  return { actId: act.actId }
}
