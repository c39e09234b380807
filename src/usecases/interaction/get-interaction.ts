import type { InteractionId } from '#domain/base/ids.ts'
import type { Deps, Who } from '../deps.ts'
import { found } from '../found.ts'
import { type InteractionView, interactionView } from './interaction-view.ts'

export const getInteraction = (deps: Deps, who: Who, { interactionId }: { readonly interactionId: InteractionId }): Promise<InteractionView> =>
  deps.db.read(who.workspaceId, async stores => {
    const interaction = found(await stores.interactions.get(interactionId), 'interaction.not_found')
    return interactionView(interaction, await stores.contacts.named(interaction.contactIds))
  })
