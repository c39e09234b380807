import type { PlanId } from '#domain/base/ids.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { removeLine } from './remove-line.ts'
import { refreshPlanned } from '../warmth/refresh-planned.ts'
import { refreshWarmth } from '../warmth/refresh-warmth.ts'
import { foundPlan } from './found-plan.ts'

/** Removes a plan with its lines and goals in one act. */
export const removePlan = async (deps: Deps, who: Who, { planId }: { planId: PlanId }): Promise<{ actId: string }> => {
  const act = actOf(deps, who, 'plan.remove')
  await deps.db.transact(who.workspaceId, act, async stores => {
    const plan = await foundPlan(stores, planId)
    const lines = await stores.planLines.ofPlan(planId)
    for (const line of lines) await removeLine(stores, line)
    for (const goal of await stores.goals.ofPlan(planId)) await stores.goals.remove(goal)
    await stores.plans.remove(plan)
    await refreshWarmth(stores, lines.map(line => line.contactId), todayOf(deps, who))
    await refreshPlanned(stores, todayOf(deps, who))
  })
  return { actId: act.actId }
}
