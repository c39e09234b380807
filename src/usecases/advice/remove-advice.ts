import type { AdviceId } from '#domain/base/ids.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { found } from '../found.ts'

export const removeAdvice = async (deps: Deps, who: Who, { adviceId }: { readonly adviceId: AdviceId }): Promise<{ actId: string }> => {
  const act = actOf(deps, who, 'advice.remove')
  await deps.db.transact(who.workspaceId, act, async stores => {
    await stores.advices.remove(found(await stores.advices.get(adviceId), 'advice.not_found'))
  })
  return { actId: act.actId }
}
