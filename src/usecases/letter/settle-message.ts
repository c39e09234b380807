import { Failure } from '#domain/base/failure.ts'
import type { MessageId } from '#domain/base/ids.ts'
import type { WritableStores } from '#store/stores.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { type MessageView, messageViews } from './message-view.ts'

interface Which {
  readonly messageId: MessageId
}

/** Not logged: it says what a server did, or asks it again. */
const decide = (deps: Deps, who: Who, { messageId }: Which, decided: (stores: WritableStores) => Promise<boolean>): Promise<{ message: MessageView }> =>
  deps.db.transact(who.workspaceId, actOf(deps, who, 'letter.send'), async stores => {
    const message = found(await stores.messages.get(messageId), 'letter.not_found')
    if (!(await decided(stores))) throw Failure.of('conflict', 'letter.settled', {})
    const [view] = await messageViews(stores, [message], who.locale)
    return { message: found(view, 'letter.not_found') }
  })

/** A letter that was refused, or of which nobody knows, goes once more, the same letter. Fails with `letter.settled` for any other. */
export const retryMessage = (deps: Deps, who: Who, which: Which): Promise<{ message: MessageView }> =>
  decide(deps, who, which, ({ deliveries }) => deliveries.retry(which.messageId, deps.now()))

/** Of a letter nobody knows about: it arrived, or it goes again. Fails with `letter.settled` for any other. */
export const settleMessage = (deps: Deps, who: Who, { messageId, arrived }: Which & { readonly arrived: boolean }): Promise<{ message: MessageView }> =>
  decide(deps, who, { messageId }, ({ deliveries }) => (arrived ? deliveries.arrived(messageId, deps.now()) : deliveries.retry(messageId, deps.now())))
