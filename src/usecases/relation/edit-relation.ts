import type { RelationId } from '#domain/base/ids.ts'
import type { Relation } from '#domain/contact/relation.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { checkedRelation } from './checked-relation.ts'

/** Changes the dates of a relation, or says on which day an introducer was told what came of it (M7). */
export const editRelation = async (deps: Deps, who: Who, { relationId, ...dates }: Partial<Pick<Relation, 'from' | 'to' | 'toldOn'>> & { readonly relationId: RelationId }): Promise<{ actId: string }> => {
  const act = actOf(deps, who, 'relation.edit')
  await deps.db.transact(who.workspaceId, act, async stores => {
    const before = found(await stores.relations.get(relationId), 'relation.not_found')
    await stores.relations.update(before, checkedRelation({ ...before, ...dates }, todayOf(deps, who)))
  })
  return { actId: act.actId }
}
