import { Failure } from '#domain/base/failure.ts'
import type { PlanId } from '#domain/base/ids.ts'
import { newPlan, takenOver } from '#domain/plan/new-plan.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { fiscalYearBounds } from '#domain/time/fiscal-year.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { refreshPlanned } from '../warmth/refresh-planned.ts'
import { foundPlan } from './found-plan.ts'

/** One plan a fiscal year (`plan.exists`); with `copyFrom`, last year's goals and kept lines are taken over. */
export const createPlan = async (deps: Deps, who: Who, { fiscalYear, copyFrom }: { fiscalYear: number; copyFrom?: PlanId | undefined }): Promise<{ actId: string; plan: Plan }> => {
  const act = actOf(deps, who, 'plan.create')
  const plan = await deps.db.transact(who.workspaceId, act, async stores => {
    if ((await stores.plans.ofYear(fiscalYear)) !== null) throw Failure.of('conflict', 'plan.exists', { fiscalYear: String(fiscalYear) })
    const { fiscalStartMonth, weeklyMinutes } = await stores.workspace.get()
    const from = copyFrom === undefined ? null : await foundPlan(stores, copyFrom)
    const made = { ...newPlan(deps.newId() as PlanId, fiscalYearBounds(fiscalYear, fiscalStartMonth), weeklyMinutes), extraColumns: from?.extraColumns ?? [] }
    await stores.plans.insert(made)
    if (from !== null) {
      const { goals, lines } = takenOver(await stores.goals.ofPlan(from.id), await stores.planLines.ofPlan(from.id), made.id, deps.newId)
      await stores.goals.insertMany(goals)
      await stores.planLines.insertMany(lines)
    }
    await refreshPlanned(stores, todayOf(deps, who))
    return made
  })
  return { actId: act.actId, plan }
}
