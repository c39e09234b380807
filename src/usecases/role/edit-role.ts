import type { RoleId } from '#domain/base/ids.ts'
import type { Role } from '#domain/contact/role.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { checkedRole } from './checked-role.ts'
import { followRoles } from './follow-roles.ts'

/** Changes a role, for instance its last day. */
export const editRole = async (deps: Deps, who: Who, { roleId, ...patch }: Partial<Omit<Role, 'id' | 'contactId'>> & { readonly roleId: RoleId }): Promise<{ actId: string; role: Role }> => {
  const act = actOf(deps, who, 'role.edit')
  const role = await deps.db.transact(who.workspaceId, act, async stores => {
    const was = found(await stores.roles.get(roleId), 'role.not_found')
    const before = await stores.roles.ofContacts([was.contactId])
    const after = checkedRole({ ...was, ...patch })
    await stores.roles.update(was, after)
    await followRoles(stores, was.contactId, before, todayOf(deps, who))
    return after
  })
  return { actId: act.actId, role }
}
