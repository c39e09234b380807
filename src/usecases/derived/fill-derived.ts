import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ActId } from '#domain/base/ids.ts'
import type { Workspace } from '#domain/workspace/workspace.ts'
import type { Act } from '#store/database.ts'
import { DERIVED } from '#store/derived.ts'
import type { WritableStores } from '#store/stores.ts'
import { type Deps, instantOf } from '../deps.ts'

/** People or notes of one transaction: few enough that nobody waits for them to be done. */
const AT_ONCE = 200

/**
 * Makes rows that follow from others (search, the words of lines) for whoever was there before there were such rows, in every workspace. Costs one
 * read a workspace when nothing is behind; cut off, it goes on from its last commit.
 */
export const fillDerived = async (deps: Deps, stopped?: AbortSignal): Promise<void> => {
  for (const { id } of await deps.db.system.read(stores => stores.workspaces.all())) {
    const made = await deps.db.read(id, stores => stores.derived.made())
    for (const what of DERIVED.filter(one => !made.includes(one))) {
      while (stopped?.aborted !== true && await deriving(deps, id, stores => stores.derived.fillNext(what, AT_ONCE))) await nextTurn()
    }
  }
}

/** A transaction that writes derived rows only: nothing is logged under its act. */
export const deriving = <T>({ db, newId, now }: Deps, workspaceId: Workspace['id'], work: (stores: WritableStores) => Promise<T>, mode: 'write' | 'long write' = 'write'): Promise<T> => {
  const act: Act = { actId: newId() as ActId, verb: 'workspace.edit', at: instantOf(now()), actor: 'local' }
  return db.transact(workspaceId, act, work, mode)
}
