import type { Deps, Who } from '../deps.ts'

/** Whether the calendar is given out under a secret address, and since when. */
export const getCalendarFeed = async (deps: Deps, who: Who): Promise<{ exists: boolean; since: string | null }> => {
  const feed = await deps.db.system.read(({ feeds }) => feeds.ofWorkspace(who.workspaceId))
  return { exists: feed !== null, since: feed?.createdAt ?? null }
}
