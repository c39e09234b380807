import type { RelationId } from '#domain/base/ids.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { found } from '../found.ts'

export const removeRelation = async (deps: Deps, who: Who, { relationId }: { readonly relationId: RelationId }): Promise<{ actId: string }> => {
  const act = actOf(deps, who, 'relation.remove')
  await deps.db.transact(who.workspaceId, act, async stores => {
    await stores.relations.remove(found(await stores.relations.get(relationId), 'relation.not_found'))
  })
  return { actId: act.actId }
}
