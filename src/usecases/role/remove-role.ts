import type { RoleId } from '#domain/base/ids.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { followRoles } from './follow-roles.ts'

export const removeRole = async (deps: Deps, who: Who, { roleId }: { readonly roleId: RoleId }): Promise<{ actId: string }> => {
  const act = actOf(deps, who, 'role.remove')
  await deps.db.transact(who.workspaceId, act, async stores => {
    const role = found(await stores.roles.get(roleId), 'role.not_found')
    const before = await stores.roles.ofContacts([role.contactId])
    await stores.roles.remove(role)
    await followRoles(stores, role.contactId, before, todayOf(deps, who))
  })
  return { actId: act.actId }
}
