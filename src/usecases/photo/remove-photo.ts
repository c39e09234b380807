import type { ContactId } from '#domain/base/ids.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { found } from '../found.ts'

/** Takes the photo off; its bytes stay, so that undo finds them. */
export const removePhoto = async (deps: Deps, who: Who, { contactId }: { readonly contactId: ContactId }): Promise<{ actId: string }> => {
  const act = actOf(deps, who, 'contact.photo')
  await deps.db.transact(who.workspaceId, act, async stores => {
    const contact = found(await stores.contacts.get(contactId), 'contact.not_found')
    await stores.contacts.update(contact, { ...contact, photoId: null })
  })
  return { actId: act.actId }
}
