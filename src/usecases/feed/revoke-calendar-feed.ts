import type { Deps, Who } from '../deps.ts'

/** Gives the calendar out no more; when it was not, nothing changes. */
export const revokeCalendarFeed = async (deps: Deps, who: Who): Promise<Record<never, never>> => {
  await deps.db.system.transact(({ feeds }) => feeds.revoke(who.workspaceId))
  return {}
}
