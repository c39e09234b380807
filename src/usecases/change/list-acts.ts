import type { ActId } from '#domain/base/ids.ts'
import type { Verb } from '#domain/change/change.ts'
import type { ActRecord } from '#store/change-store.ts'
import type { Stores } from '#store/stores.ts'
import type { Deps, Who } from '../deps.ts'
import { namesOf } from './names-of.ts'

/** An act and whom or what it was about; `undone` says the same of the act an undo took back. */
export interface NamedAct extends Pick<ActRecord, 'actId' | 'verb' | 'at' | 'actor' | 'changes' | 'undoneBy'> {
  readonly names: readonly string[]
  readonly undone: { readonly verb: Verb; readonly names: readonly string[] } | null
}

/** What was done, newest first. */
export const listActs = (deps: Deps, who: Who, { cursor, limit = 50 }: { readonly cursor?: string; readonly limit?: number }): Promise<{ items: NamedAct[]; next: string | null }> =>
  deps.db.read(who.workspaceId, async stores => {
    const { items, next } = await stores.changes.acts({ cursor, limit })
    const named: NamedAct[] = []
    for (const { actId, verb, at, actor, changes, undoneBy, undoes, first } of items) {
      named.push({ actId, verb, at, actor, changes, undoneBy, names: await namesOf(stores, first), undone: undoes === null ? null : await undoneAct(stores, undoes) })
    }
    return { items: named, next }
  })

const undoneAct = async (stores: Stores, actId: ActId): Promise<NamedAct['undone']> => {
  const act = await stores.changes.act(actId)
  return act === null ? null : { verb: act.verb, names: await namesOf(stores, act.first) }
}
