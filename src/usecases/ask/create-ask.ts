import type { AskId, ContactId } from '#domain/base/ids.ts'
import { type Ask, checkedAsk } from '#domain/meeting/ask.ts'
import { positionBehind } from '#domain/meeting/ask-order.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { personExists } from '../person-exists.ts'

/** Notes something to ask a person, behind what is there; asking them to be my mentor stays last. */
export const createAsk = async (deps: Deps, who: Who, { contactId, text, mentor = false }: { readonly contactId: ContactId; readonly text: string; readonly mentor?: boolean }): Promise<{ actId: string; ask: Ask }> => {
  const draft = checkedAsk({ id: deps.newId() as AskId, contactId, text, mentor, position: 0, answer: '', answeredOn: null, agreed: null })
  const act = actOf(deps, who, 'ask.create')
  const ask = await deps.db.transact(who.workspaceId, act, async stores => {
    await personExists(stores, contactId)
    const placed = { ...draft, position: positionBehind(await stores.asks.ofContact(contactId), mentor) }
    await stores.asks.insert(placed)
    return placed
  })
  return { actId: act.actId, ask }
}
