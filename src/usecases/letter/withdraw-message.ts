import type { MessageId } from '#domain/base/ids.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { unsettle } from './settle.ts'

/** Takes a letter back that waits or was refused; with the last of its decision also what that settled. Fails with `letter.not_found` or `letter.gone`. */
export const withdrawMessage = async (deps: Deps, who: Who, { messageId }: { readonly messageId: MessageId }): Promise<{ actId: string }> => {
  const act = actOf(deps, who, 'letter.withdraw')
  await deps.db.transact(who.workspaceId, act, async stores => {
    const message = found(await stores.messages.get(messageId), 'letter.not_found')
    await stores.messages.remove(message)
    if (message.meetingId === null) return
    const others = (await stores.messages.ofMeeting(message.meetingId)).some(one => one.decidedIn === message.decidedIn)
    if (!others) await unsettle(stores, message.decidedIn)
  })
  return { actId: act.actId }
}
