import type { Deps } from '../deps.ts'

/** Forgets the session, so that its cookie opens nothing any more. */
export const signOut = (deps: Deps, secret: string): Promise<void> =>
  deps.db.system.transact(({ sessions }) => sessions.remove(deps.secrets.digest(secret)))
