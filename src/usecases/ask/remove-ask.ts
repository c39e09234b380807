import type { AskId } from '#domain/base/ids.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { found } from '../found.ts'

export const removeAsk = async (deps: Deps, who: Who, { askId }: { readonly askId: AskId }): Promise<{ actId: string }> => {
  const act = actOf(deps, who, 'ask.remove')
  await deps.db.transact(who.workspaceId, act, async stores => {
    await stores.asks.remove(found(await stores.asks.get(askId), 'ask.not_found'))
  })
  return { actId: act.actId }
}
