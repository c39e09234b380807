import type { PlanId } from '#domain/base/ids.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { foundPlan } from './found-plan.ts'

export const editPlan = async (
  deps: Deps, who: Who, { planId, ...edit }: { planId: PlanId; budgetMinutes?: number | null | undefined; extraColumns?: readonly string[] | undefined },
): Promise<{ actId: string; plan: Plan }> => {
  const act = actOf(deps, who, 'plan.edit')
  const plan = await deps.db.transact(who.workspaceId, act, async stores => {
    const before = await foundPlan(stores, planId)
    const after = { ...before, budgetMinutes: edit.budgetMinutes === undefined ? before.budgetMinutes : edit.budgetMinutes, extraColumns: edit.extraColumns ?? before.extraColumns }
    await stores.plans.update(before, after)
    return after
  })
  return { actId: act.actId, plan }
}
