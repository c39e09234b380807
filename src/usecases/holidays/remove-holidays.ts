import { Failure } from '#domain/base/failure.ts'
import type { HolidayYear } from '#domain/base/ids.ts'
import { actOf, type Deps, type Who } from '../deps.ts'

/** Takes a notice away that was brought. Fails with `holidays.none_brought`. */
export const removeHolidays = async (deps: Deps, who: Who, { year }: { readonly year: HolidayYear }): Promise<{ actId: string }> => {
  const act = actOf(deps, who, 'holidays.remove')
  await deps.db.transact(who.workspaceId, act, async ({ holidayFiles }) => {
    const before = await holidayFiles.get(year)
    if (before === null) throw Failure.of('not_found', 'holidays.none_brought', { year })
    await holidayFiles.remove(before)
  })
  return { actId: act.actId }
}
