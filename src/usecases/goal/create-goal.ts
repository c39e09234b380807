import { Failure } from '#domain/base/failure.ts'
import type { GoalId, PlanId } from '#domain/base/ids.ts'
import type { Goal } from '#domain/plan/plan.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { foundPlan } from '../plan/found-plan.ts'

/** Adds a goal behind the others (P1: goals first, then the people who bear on each). */
export const createGoal = async (deps: Deps, who: Who, { planId, title }: { planId: PlanId; title: string }): Promise<{ actId: string; goal: Goal }> => {
  const act = actOf(deps, who, 'goal.create')
  const goal = await deps.db.transact(who.workspaceId, act, async stores => {
    await foundPlan(stores, planId)
    const goals = await stores.goals.ofPlan(planId)
    const made = { id: deps.newId() as GoalId, planId, title: goalTitle(title), position: (goals.at(-1)?.position ?? 0) + 1 }
    await stores.goals.insert(made)
    return made
  })
  return { actId: act.actId, goal }
}

export const goalTitle = (title: string): string => {
  const tidy = title.trim()
  if (tidy === '') throw Failure.of('invalid', 'goal.title_required', {})
  return tidy
}
