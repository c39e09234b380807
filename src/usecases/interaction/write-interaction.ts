import type { ContactId } from '#domain/base/ids.ts'
import type { ActionItem } from '#domain/interaction/action-item.ts'
import type { Interaction } from '#domain/interaction/interaction.ts'
import type { Day } from '#domain/time/day.ts'
import type { WritableStores } from '#store/stores.ts'
import { found } from '../found.ts'
import { type CupView, cupView } from '../warmth/cup-view.ts'
import { heatCups } from '../warmth/heat-cups.ts'
import { type InteractionView, interactionView } from './interaction-view.ts'

/** A cup before and after. */
export interface Refill {
  readonly contactId: ContactId
  readonly name: string
  readonly before: CupView
  readonly after: CupView
}

/**
 * Writes contact that happened, within the act that is open: the interaction, what was promised in it, the cups refilled, and a snooze of these
 * people’s being due taken off. Fails with `contact.not_found` for a stranger.
 */
export const writeInteraction = async (
  stores: WritableStores, interaction: Interaction, promises: readonly ActionItem[], today: Day,
): Promise<{ interaction: InteractionView; refills: Refill[] }> => {
  const { contactIds } = interaction
  const people = await stores.contacts.cups(contactIds)
  const byId = new Map(people.map(person => [person.id, person]))
  for (const id of contactIds) found(byId.get(id), 'contact.not_found')
  await stores.interactions.insert(interaction)
  if (promises.length > 0) await stores.actionItems.insertMany(promises)
  const cups = await heatCups(stores, people.map(person => person.warmth), interaction, today)
  for (const deferral of await stores.deferrals.ofSubjects(contactIds.map(contactId => ({ kind: 'due', contactId })))) await stores.deferrals.remove(deferral)
  const refills = people.map(({ id, name, letGo, warmth }, i): Refill => {
    const after = cups[i] ?? warmth
    return { contactId: id, name, before: cupView(warmth, letGo, today), after: cupView(after, letGo, today) }
  })
  return { interaction: interactionView(interaction, new Map(people.map(({ id, name, salutation }) => [id, { id, name, salutation }]))), refills }
}
