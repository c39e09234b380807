import type { ContactId, RelationId } from '#domain/base/ids.ts'
import type { Relation } from '#domain/contact/relation.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { checkedRelation } from './checked-relation.ts'

export interface CreateRelationInput extends Pick<Relation, 'kind' | 'from' | 'to'> {
  readonly contactId: ContactId
  readonly otherId: ContactId
  /** Which end `contactId` is. */
  readonly direction: 'from' | 'to'
}

/** Relates two people, with dates. */
export const createRelation = async (deps: Deps, who: Who, { contactId, otherId, direction, kind, from, to }: CreateRelationInput): Promise<{ actId: string }> => {
  const [one, other] = direction === 'from' ? [contactId, otherId] : [otherId, contactId]
  const relation = checkedRelation({ id: deps.newId() as RelationId, contactId: one, kind, otherId: other, from, to, toldOn: null }, todayOf(deps, who))
  const act = actOf(deps, who, 'relation.create')
  await deps.db.transact(who.workspaceId, act, async stores => {
    const named = await stores.contacts.named([contactId, otherId])
    for (const id of [contactId, otherId]) found(named.get(id), 'contact.not_found')
    await stores.relations.insert(relation)
  })
  return { actId: act.actId }
}
