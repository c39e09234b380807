import { type Deps, instantOf } from '../deps.ts'

/** Deletes the sessions that have ended. */
export const forgetSessions = (deps: Deps): Promise<void> =>
  deps.db.system.transact(({ sessions }) => sessions.removeExpired(instantOf(deps.now())))
