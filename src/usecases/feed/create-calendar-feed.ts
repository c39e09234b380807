import { type Deps, instantOf, type Who } from '../deps.ts'

/** Gives the calendar out under a new secret address, in place of any before; its SHA-256 is what is kept. */
export const createCalendarFeed = async (deps: Deps, who: Who): Promise<{ address: string; since: string }> => {
  const secret = deps.secrets.fresh()
  const createdAt = instantOf(deps.now())
  await deps.db.system.transact(({ feeds }) => feeds.put({ tokenHash: deps.secrets.digest(secret), workspaceId: who.workspaceId, createdAt }))
  return { address: `/api/feed/${secret}.ics`, since: createdAt }
}
