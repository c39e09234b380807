import type { RoleId } from '#domain/base/ids.ts'
import type { Role } from '#domain/contact/role.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { checkedRole } from './checked-role.ts'
import { followRoles } from './follow-roles.ts'

/** Says what a person is to me. */
export const createRole = async (deps: Deps, who: Who, draft: Omit<Role, 'id'>): Promise<{ actId: string; role: Role }> => {
  const role = checkedRole({ ...draft, id: deps.newId() as RoleId })
  const act = actOf(deps, who, 'role.create')
  await deps.db.transact(who.workspaceId, act, async stores => {
    const { id } = found(await stores.contacts.get(role.contactId), 'contact.not_found')
    const before = await stores.roles.ofContacts([id])
    await stores.roles.insert(role)
    await followRoles(stores, id, before, todayOf(deps, who))
  })
  return { actId: act.actId, role }
}
