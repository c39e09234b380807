import type { Deps } from '../deps.ts'
import { followDay } from './follow-day.ts'

/** `followDay` for every workspace, one after the other. */
export const followDays = async (deps: Deps): Promise<void> => {
  for (const workspace of await deps.db.system.read(stores => stores.workspaces.all())) await followDay(deps, workspace)
}
