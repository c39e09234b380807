import type { ContactId } from '#domain/base/ids.ts'
import type { Interaction } from '#domain/interaction/interaction.ts'
import type { NamedContact } from '#store/named-contact.ts'
import type { Stores } from '#store/stores.ts'

/** An interaction with its people’s names. */
export interface InteractionView extends Interaction {
  readonly people: readonly NamedContact[]
}

export const interactionView = (interaction: Interaction, named: ReadonlyMap<ContactId, NamedContact>): InteractionView =>
  ({ ...interaction, people: interaction.contactIds.flatMap(id => named.get(id) ?? []) })

export const interactionViews = async (stores: Stores, interactions: readonly Interaction[]): Promise<InteractionView[]> => {
  const named = await stores.contacts.named(interactions.flatMap(interaction => interaction.contactIds))
  return interactions.map(interaction => interactionView(interaction, named))
}
