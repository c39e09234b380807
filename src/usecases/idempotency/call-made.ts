import type { CallMade } from '#store/idempotency-store.ts'
import type { Deps, Who } from '../deps.ts'

/** The call carried out under a key, null when there is none. */
export const callMade = (deps: Deps, who: Who, key: string): Promise<CallMade | null> => deps.db.read(who.workspaceId, stores => stores.idempotency.get(key))
