import type { AdviceId } from '#domain/base/ids.ts'
import { type Advice, checkedAdvice } from '#domain/meeting/ask.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'

export type EditAdviceInput = Partial<Pick<Advice, 'on' | 'text' | 'tried' | 'result' | 'reportedOn'>> & { readonly adviceId: AdviceId }

/** Says whether advice was tried, what it gave, and on which day they were told of it (M12). */
export const editAdvice = async (deps: Deps, who: Who, { adviceId, ...patch }: EditAdviceInput): Promise<{ actId: string; advice: Advice }> => {
  const act = actOf(deps, who, 'advice.edit')
  const advice = await deps.db.transact(who.workspaceId, act, async stores => {
    const before = found(await stores.advices.get(adviceId), 'advice.not_found')
    const after = checkedAdvice({ ...before, ...patch }, todayOf(deps, who))
    await stores.advices.update(before, after)
    return after
  })
  return { actId: act.actId, advice }
}
