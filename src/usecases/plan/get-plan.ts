import type { PlanId } from '#domain/base/ids.ts'
import type { Goal, Plan } from '#domain/plan/plan.ts'
import { type Deps, todayOf, type Who } from '../deps.ts'
import { type LineView, lineViews } from './line-view.ts'
import { foundPlan } from './found-plan.ts'
import { planBudget, type PlanBudget } from './plan-budget.ts'

export interface PlanView {
  readonly plan: Plan
  /** `lines` counts the lines that name the goal; a goal with none is a gap (P1). */
  readonly goals: readonly (Goal & { readonly lines: number })[]
  readonly lines: readonly LineView[]
  readonly budget: PlanBudget
}

export const getPlan = (deps: Deps, who: Who, { planId }: { planId: PlanId }): Promise<PlanView> =>
  deps.db.read(who.workspaceId, async stores => {
    const plan = await foundPlan(stores, planId)
    const lines = await lineViews(stores, plan, await stores.planLines.ofPlan(planId), todayOf(deps, who))
    const goals = await stores.goals.ofPlan(planId)
    return {
      plan,
      goals: goals.map(goal => ({ ...goal, lines: lines.filter(line => line.goalId === goal.id && line.state !== 'let_go').length })),
      lines,
      budget: planBudget(plan, lines, await stores.interactions.totals(plan.startOn, plan.endOn), who.locale),
    }
  })
