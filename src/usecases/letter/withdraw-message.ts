import type { MessageId } from '#domain/base/ids.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { unsettle } from './settle.ts'

/** Takes a letter back that waits or was refused; with the last letter of its decision that settled something also that. Fails with `letter.not_found` or `letter.gone`. */
export const withdrawMessage = async (deps: Deps, who: Who, { messageId }: { readonly messageId: MessageId }): Promise<{ actId: string }> => {
  const act = actOf(deps, who, 'letter.withdraw')
  await deps.db.transact(who.workspaceId, act, async stores => {
    const known = await stores.messages.get(messageId)
    // A reminder was no act, so there is none to take back.
    const message = found(known?.kind === 'reminder' ? null : known, 'letter.not_found')
    await stores.messages.remove(message)
    if (message.settles.length === 0) return
    const decided = (await stores.changes.ofAct(message.decidedIn)).flatMap(({ entity, entityId }) => (entity === 'message' ? [entityId as MessageId] : []))
    const held = new Set((await stores.messages.getMany(decided)).flatMap(({ settles }) => settles))
    await unsettle(stores, message.decidedIn, message.settles.filter(one => !held.has(one)))
  })
  return { actId: act.actId }
}
