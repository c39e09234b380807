import type { ContactId } from '#domain/base/ids.ts'
import type { WritableStores } from '#store/stores.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { keepWhatCameOf } from '../interaction/keep-what-came-of.ts'
import { leaveMeetings } from '../meeting/leave-meetings.ts'
import { removeLine } from '../plan/remove-line.ts'

/**
 * Removes a person with roles, relations, notes, plan lines, follow-ups, help received and given, what was asked and advised, and deferrals, and takes them
 * out of meetings and interactions; one that is left with nobody goes as well. Undo brings all of it back.
 */
export const removeContact = async (deps: Deps, who: Who, { contactId }: { readonly contactId: ContactId }): Promise<{ actId: string }> => {
  const act = actOf(deps, who, 'contact.remove')
  await deps.db.transact(who.workspaceId, act, async stores => {
    const contact = found(await stores.contacts.get(contactId), 'contact.not_found')
    await removeDeferrals(stores, contactId)
    for (const item of await stores.actionItems.ofContact(contactId)) await stores.actionItems.remove(item)
    for (const help of await stores.helps.ofContact(contactId)) await stores.helps.remove(help)
    for (const giving of await stores.givings.ofContact(contactId)) await stores.givings.remove(giving)
    for (const ask of await stores.asks.ofContact(contactId)) await stores.asks.remove(ask)
    for (const advice of await stores.advices.ofContact(contactId)) await stores.advices.remove(advice)
    for (const entry of await stores.growth.solvedWith(contactId)) await stores.growth.update(entry, { ...entry, solvedWith: null })
    await leaveMeetings(stores, contactId)
    await leaveInteractions(stores, contactId)
    for (const line of await stores.planLines.ofContact(contactId)) await removeLine(stores, line)
    for (const note of await stores.notes.ofContact(contactId)) await stores.notes.remove(note)
    for (const relation of await stores.relations.ofContact(contactId)) await stores.relations.remove(relation)
    for (const role of await stores.roles.ofContacts([contactId])) await stores.roles.remove(role)
    await stores.contacts.remove(contact)
  })
  return { actId: act.actId }
}

const removeDeferrals = async (stores: WritableStores, contactId: ContactId): Promise<void> => {
  const promised = await stores.actionItems.ofContact(contactId)
  const ofPromises = await stores.deferrals.ofSubjects(promised.map(item => ({ kind: 'action_item', actionItemId: item.id })))
  for (const deferral of [...(await stores.deferrals.ofContact(contactId)), ...ofPromises]) await stores.deferrals.remove(deferral)
}

/** The others keep their touchpoints, so no other cup changes. */
const leaveInteractions = async (stores: WritableStores, contactId: ContactId): Promise<void> => {
  for (const interaction of await stores.interactions.allOf(contactId)) {
    const contactIds = interaction.contactIds.filter(id => id !== contactId)
    if (contactIds.length > 0) {
      await stores.interactions.update(interaction, { ...interaction, contactIds })
      continue
    }
    await keepWhatCameOf(stores, interaction.id)
    await stores.interactions.remove(interaction)
  }
}
