import { Failure } from '#domain/base/failure.ts'
import type { PlanId } from '#domain/base/ids.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Stores } from '#store/stores.ts'

/** The plan, or the failure `plan.not_found`. */
export const foundPlan = async ({ plans }: Pick<Stores, 'plans'>, planId: PlanId): Promise<Plan> => {
  const plan = await plans.get(planId)
  if (plan === null) throw Failure.of('not_found', 'plan.not_found', {})
  return plan
}
