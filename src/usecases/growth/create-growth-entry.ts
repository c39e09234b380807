import type { GrowthEntryId } from '#domain/base/ids.ts'
import { checkedGrowthEntry, type GrowthEntry } from '#domain/growth/growth-entry.ts'
import type { Day } from '#domain/time/day.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'

/** Writes down progress, something learned, a mistake or a problem; today unless another day is said. */
export const createGrowthEntry = async (deps: Deps, who: Who, draft: Pick<GrowthEntry, 'kind' | 'text'> & { readonly on?: Day }): Promise<{ actId: string; entry: GrowthEntry }> => {
  const today = todayOf(deps, who)
  const entry = checkedGrowthEntry({ on: today, ...draft, id: deps.newId() as GrowthEntryId, solvedOn: null, solvedWith: null }, today)
  const act = actOf(deps, who, 'growth.create')
  await deps.db.transact(who.workspaceId, act, ({ growth }) => growth.insert(entry))
  return { actId: act.actId, entry }
}
