import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ContactId } from '#domain/base/ids.ts'
import type { Workspace } from '#domain/workspace/workspace.ts'
import type { Stores } from '#store/stores.ts'
import { deriving } from '../derived/fill-derived.ts'
import type { Deps } from '../deps.ts'

type Misplaced = Awaited<ReturnType<Stores['search']['misplaced']>>

const LOOKED_AT = 500
/** People moved in one transaction: some milliseconds. */
const MOVED = 20

/**
 * Goes through everybody and places those for search whose last contact fell into another month since. Logging does not wait for it: it
 * only orders people of whom a term finds very many, and whoever is shown is ordered by the warmth they have now.
 */
export const followMonths = async (deps: Deps, stopped?: AbortSignal): Promise<void> => {
  for (const { id } of await deps.db.system.read(stores => stores.workspaces.all())) await followIn(deps, id, stopped)
}

const followIn = async (deps: Deps, workspaceId: Workspace['id'], stopped: AbortSignal | undefined): Promise<void> => {
  for (let after: ContactId | null = null; ;) {
    const { misplaced, last }: Misplaced = await deps.db.read(workspaceId, stores => stores.search.misplaced(after, LOOKED_AT))
    const ids = [...misplaced.keys()]
    for (let start = 0; start < ids.length; start += MOVED) {
      const some = ids.slice(start, start + MOVED)
      await deriving(deps, workspaceId, async stores => stores.search.place(await stores.contacts.getMany(some), misplaced))
    }
    if (last === null || stopped?.aborted === true) return
    after = last
    // Requests go between the pieces.
    await nextTurn()
  }
}
