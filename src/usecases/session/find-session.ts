import { type Deps, instantOf, type Who } from '../deps.ts'
import { entryBytes } from './entry-bytes.ts'
import { whoOf } from './who-of.ts'

/** A session lasts this long after it was last used. */
export const SESSION_SECONDS = 30 * 24 * 3600
/** How old "last used" may be before it is written anew. */
const RENEW_AFTER_SECONDS = 3600

/** Whom the secret of a session's cookie lets in, or null. `renewed` when its end was put off just now. */
export const findSession = async (deps: Deps, secret: string): Promise<{ who: Who; renewed: boolean } | null> => {
  const tokenHash = deps.secrets.digest(secret)
  const now = deps.now()
  const session = await deps.db.recallEntry(`session ${tokenHash}`, () => deps.db.system.read(({ entries }) => entries.ofSession(tokenHash)), entryBytes)
  if (session === null || session.expiresAt <= instantOf(now)) return null
  const who = whoOf(session, session.accountId, `account:${session.accountId}`)
  if (now - Date.parse(session.seenAt) < RENEW_AFTER_SECONDS * 1000) return { who, renewed: false }
  await deps.db.system.transact(({ sessions }) => sessions.seen(tokenHash, { seenAt: instantOf(now), expiresAt: instantOf(now + SESSION_SECONDS * 1000) }))
  return { who, renewed: true }
}
