import type { InteractionId } from '#domain/base/ids.ts'
import type { WritableStores } from '#store/stores.ts'

/** Before an interaction goes: follow-ups promised, help received and help given in it stand without it, and the talk it came from is not held any more. */
export const keepWhatCameOf = async (stores: WritableStores, interactionId: InteractionId): Promise<void> => {
  for (const item of await stores.actionItems.ofInteraction(interactionId)) await stores.actionItems.update(item, { ...item, interactionId: null })
  for (const help of await stores.helps.ofInteraction(interactionId)) await stores.helps.update(help, { ...help, interactionId: null })
  for (const giving of await stores.givings.ofInteraction(interactionId)) await stores.givings.update(giving, { ...giving, interactionId: null })
  for (const talk of await stores.occurrences.ofInteraction(interactionId)) await stores.occurrences.update(talk, { ...talk, interactionId: null })
}
