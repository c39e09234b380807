import type { InteractionId } from '#domain/base/ids.ts'
import { checkedInteraction } from '#domain/interaction/checked.ts'
import type { InteractionDraft } from '#domain/interaction/interaction.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { refreshWarmth } from '../warmth/refresh-warmth.ts'
import { type InteractionView, interactionView } from './interaction-view.ts'

export type EditInteractionInput = Partial<Omit<InteractionDraft, 'source'>> & { readonly interactionId: InteractionId }

/** Changes an interaction; the cups of all who took part before or take part now are recomputed. */
export const editInteraction = async (deps: Deps, who: Who, { interactionId, ...patch }: EditInteractionInput): Promise<{ actId: string; interaction: InteractionView }> => {
  const today = todayOf(deps, who)
  const act = actOf(deps, who, 'interaction.edit')
  const interaction = await deps.db.transact(who.workspaceId, act, async stores => {
    const before = found(await stores.interactions.get(interactionId), 'interaction.not_found')
    const after = { ...checkedInteraction({ ...before, ...patch }, today), id: before.id }
    const named = await stores.contacts.named(after.contactIds)
    for (const id of after.contactIds) found(named.get(id), 'contact.not_found')
    await stores.interactions.update(before, after)
    await refreshWarmth(stores, [...before.contactIds, ...after.contactIds], today)
    return interactionView(after, named)
  })
  return { actId: act.actId, interaction }
}
