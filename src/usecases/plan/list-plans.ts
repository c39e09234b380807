import type { PlanId } from '#domain/base/ids.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { type FiscalYear, fiscalYearOf } from '#domain/time/fiscal-year.ts'
import { type Deps, todayOf, type Who } from '../deps.ts'

/** The plans, newest first; which one is in force, and which fiscal year it is today. */
export const listPlans = (deps: Deps, who: Who): Promise<{ items: Plan[]; inForce: PlanId | null; current: FiscalYear }> =>
  deps.db.read(who.workspaceId, async ({ plans, workspace }) => {
    const today = todayOf(deps, who)
    const { fiscalStartMonth } = await workspace.get()
    return { items: await plans.all(), inForce: (await plans.inForce(today))?.id ?? null, current: fiscalYearOf(today, fiscalStartMonth) }
  })
