import type { ContactId } from '#domain/base/ids.ts'
import { contactOf } from '#domain/contact/contact-of.ts'
import type { Contact, ContactDraft } from '#domain/contact/contact.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'

/** Adds a person; name, reading and salutation are proposed where left out. */
export const createContact = async (deps: Deps, who: Who, draft: ContactDraft): Promise<{ actId: string; contact: Contact }> => {
  const contact = contactOf(deps.newId() as ContactId, draft, todayOf(deps, who), { readingOf: await deps.loadReading(), roleKinds: [] })
  const act = actOf(deps, who, 'contact.create')
  await deps.db.transact(who.workspaceId, act, stores => stores.contacts.insert(contact))
  return { actId: act.actId, contact }
}
