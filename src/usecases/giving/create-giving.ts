import type { GivingId } from '#domain/base/ids.ts'
import { checkedGiving, type Giving } from '#domain/interaction/giving.ts'
import { personExists } from '../person-exists.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'

/** Records help given to a person. */
export const createGiving = async (deps: Deps, who: Who, { contactId, on, text }: Pick<Giving, 'contactId' | 'on' | 'text'>): Promise<{ actId: string; giving: Giving }> => {
  const giving = checkedGiving({ id: deps.newId() as GivingId, contactId, on, text, interactionId: null }, todayOf(deps, who))
  const act = actOf(deps, who, 'giving.create')
  await deps.db.transact(who.workspaceId, act, async stores => {
    await personExists(stores, contactId)
    await stores.givings.insert(giving)
  })
  return { actId: act.actId, giving }
}
