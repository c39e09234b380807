import { Failure } from '#domain/base/failure.ts'
import type { ContactId } from '#domain/base/ids.ts'
import type { Stores } from '#store/stores.ts'

/** Fails with `contact.not_found` without such a person. */
export const personExists = async (stores: Stores, contactId: ContactId): Promise<void> => {
  if (!(await stores.contacts.exists(contactId))) throw Failure.of('not_found', 'contact.not_found', {})
}
