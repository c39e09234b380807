import type { Plan } from '#domain/plan/plan.ts'
import type { Day } from '#domain/time/day.ts'
import type { Stores } from '#store/stores.ts'

/** The plan whose year a day lies in, or null when there is none. */
export const planOn = async ({ plans }: Pick<Stores, 'plans'>, on: Day): Promise<Plan | null> => {
  const plan = await plans.inForce(on)
  return plan !== null && plan.endOn >= on ? plan : null
}
