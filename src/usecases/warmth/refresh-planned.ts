import type { Day } from '#domain/time/day.ts'
import type { WritableStores } from '#store/stores.ts'
import { refreshWarmth } from './refresh-warmth.ts'

/**
 * Recomputes everyone with a line in the plan in force or in the one before it: to be called when a plan begins, is made, removed, or moved,
 * for then another one may be in force. People of lines that are gone as well are the caller’s to name.
 */
export const refreshPlanned = async (stores: WritableStores, today: Day): Promise<void> => {
  const begun = (await stores.plans.all()).filter(plan => plan.startOn <= today).slice(0, 2)
  for (const plan of begun) await refreshWarmth(stores, (await stores.planLines.ofPlan(plan.id)).map(line => line.contactId), today)
}
