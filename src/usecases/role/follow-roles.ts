import type { ContactId } from '#domain/base/ids.ts'
import { roleKindsOn } from '#domain/contact/role-kinds.ts'
import type { Role } from '#domain/contact/role.ts'
import { salutationOf } from '#domain/contact/salutation.ts'
import type { Day } from '#domain/time/day.ts'
import type { WritableStores } from '#store/stores.ts'
import { found } from '../found.ts'
import { refreshWarmth } from '../warmth/refresh-warmth.ts'

/** What follows from a change of a person’s roles: the cup’s interval, and the salutation as long as it is the proposed one (a mentor is 李老师). */
export const followRoles = async (stores: WritableStores, contactId: ContactId, before: readonly Role[], today: Day): Promise<void> => {
  const contact = found(await stores.contacts.get(contactId), 'contact.not_found')
  const after = await stores.roles.ofContacts([contactId])
  const proposed = (roles: readonly Role[]): string => salutationOf({ ...contact, roleKinds: roleKindsOn(roles, today) })
  if (contact.salutation === proposed(before)) await stores.contacts.update(contact, { ...contact, salutation: proposed(after) })
  await refreshWarmth(stores, [contactId], today)
}
