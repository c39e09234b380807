import type { RoleId } from '#domain/base/ids.ts'
import { holdsOn } from '#domain/contact/role-kinds.ts'
import type { Role } from '#domain/contact/role.ts'
import type { Day } from '#domain/time/day.ts'
import type { WritableStores } from '#store/stores.ts'
import type { Deps } from '../deps.ts'
import { checkedRole } from './checked-role.ts'
import { followRoles } from './follow-roles.ts'

/** Gives a person a role, with all that follows from it. */
export const insertRole = async (stores: WritableStores, role: Role, today: Day): Promise<void> => {
  const before = await stores.roles.ofContacts([role.contactId])
  await stores.roles.insert(role)
  await followRoles(stores, role.contactId, before, today)
}

/** The same, unless they have a role of that kind today or from its day on: that one stands, with the remark when one is given. */
export const beginRole = async (deps: Deps, stores: WritableStores, { contactId, kind, label, from }: Pick<Role, 'contactId' | 'kind' | 'label'> & { readonly from: Day }, today: Day): Promise<Role> => {
  const standing = (await stores.roles.ofContacts([contactId])).find(role => role.kind === kind && (holdsOn(role, today) || holdsOn(role, from)))
  if (standing !== undefined) {
    const after = checkedRole({ ...standing, label: label.trim() === '' ? standing.label : label })
    await stores.roles.update(standing, after)
    return after
  }
  const role = checkedRole({ id: deps.newId() as RoleId, contactId, kind, label, from, to: null })
  await insertRole(stores, role, today)
  return role
}
