import type { AccountId } from '#domain/base/ids.ts'
import type { WritableSystemStores } from '#store/system-stores.ts'
import { type Deps, instantOf, type Who } from '../deps.ts'
import { SESSION_SECONDS } from './find-session.ts'
import { whoOf } from './who-of.ts'

/** A session just made: the secret goes into the cookie and is kept nowhere else. */
export interface Granted {
  readonly who: Who
  readonly secret: string
}

/** Signs an account in, in its first workspace. */
export const grantSession = (deps: Deps, accountId: AccountId): Promise<Granted> =>
  deps.db.system.transact(stores => grantedSession(deps, stores, accountId))

/** The same within a transaction that does more. */
export const grantedSession = async (deps: Deps, { sessions, entries }: WritableSystemStores, accountId: AccountId): Promise<Granted> => {
  const entry = await entries.ofAccount(accountId)
  if (entry === null) throw new Error('an account without a workspace')
  const secret = deps.secrets.fresh()
  const now = deps.now()
  await sessions.insert({
    tokenHash: deps.secrets.digest(secret), accountId, workspaceId: entry.workspaceId, csrfHash: null,
    createdAt: instantOf(now), seenAt: instantOf(now), expiresAt: instantOf(now + SESSION_SECONDS * 1000),
  })
  return { who: whoOf(entry, accountId, `account:${accountId}`), secret }
}
