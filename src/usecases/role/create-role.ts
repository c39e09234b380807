import type { RoleId } from '#domain/base/ids.ts'
import type { Role } from '#domain/contact/role.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { personExists } from '../person-exists.ts'
import { insertRole } from './begin-role.ts'
import { checkedRole } from './checked-role.ts'

/** Says what a person is to me. */
export const createRole = async (deps: Deps, who: Who, draft: Omit<Role, 'id'>): Promise<{ actId: string; role: Role }> => {
  const role = checkedRole({ ...draft, id: deps.newId() as RoleId })
  const act = actOf(deps, who, 'role.create')
  await deps.db.transact(who.workspaceId, act, async stores => {
    await personExists(stores, role.contactId)
    await insertRole(stores, role, todayOf(deps, who))
  })
  return { actId: act.actId, role }
}
