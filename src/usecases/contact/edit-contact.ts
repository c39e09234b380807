import type { ContactId } from '#domain/base/ids.ts'
import { contactEdited } from '#domain/contact/contact-of.ts'
import type { Contact, ContactDraft } from '#domain/contact/contact.ts'
import { roleKindsOn } from '#domain/contact/role-kinds.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'

/** Changes fields; what was proposed from the name follows it. */
export const editContact = async (deps: Deps, who: Who, { contactId, ...patch }: ContactDraft & { readonly contactId: ContactId }): Promise<{ actId: string; contact: Contact }> => {
  const readingOf = await deps.loadReading()
  const act = actOf(deps, who, 'contact.edit')
  const contact = await deps.db.transact(who.workspaceId, act, async stores => {
    const before = found(await stores.contacts.get(contactId), 'contact.not_found')
    const roleKinds = roleKindsOn(await stores.roles.ofContacts([contactId]), todayOf(deps, who))
    const after = contactEdited(before, patch, { readingOf, roleKinds })
    await stores.contacts.update(before, after)
    return after
  })
  return { actId: act.actId, contact }
}
