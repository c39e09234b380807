import type { ContactId, PlanLineId } from '#domain/base/ids.ts'
import type { Stores } from '#store/stores.ts'
import { found } from '../found.ts'

/** Fails with `contact.not_found` or `plan_line.not_found` for people or a line of the plan that are not there. */
export const checkPeople = async ({ contacts, planLines }: Pick<Stores, 'contacts' | 'planLines'>, contactIds: readonly ContactId[], planLineId: PlanLineId | null): Promise<void> => {
  const named = await contacts.named(contactIds)
  for (const id of contactIds) found(named.get(id), 'contact.not_found')
  if (planLineId !== null) found(await planLines.get(planLineId), 'plan_line.not_found')
}
