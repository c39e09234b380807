import { createHash } from 'node:crypto'
import { Failure } from '#domain/base/failure.ts'
import type { ContactId, PhotoId } from '#domain/base/ids.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { photoType } from './photo-type.ts'

/** Sets a person's photo. Its id is the SHA-256 of its bytes, so that one picture is kept once. Fails with `contact.photo_type` for what is no picture. */
export const putPhoto = async (deps: Deps, who: Who, { contactId }: { readonly contactId: ContactId }, bytes: Uint8Array): Promise<{ actId: string }> => {
  const contentType = photoType(bytes)
  if (contentType === null) throw Failure.of('invalid', 'contact.photo_type', {})
  const id = createHash('sha256').update(bytes).digest('hex') as PhotoId
  const act = actOf(deps, who, 'contact.photo')
  await deps.db.transact(who.workspaceId, act, async stores => {
    const contact = found(await stores.contacts.get(contactId), 'contact.not_found')
    await stores.photos.keep({ id, contentType, bytes })
    await stores.contacts.update(contact, { ...contact, photoId: id })
  })
  return { actId: act.actId }
}
