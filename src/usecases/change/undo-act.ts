import { isDeepStrictEqual } from 'node:util'
import { Failure } from '#domain/base/failure.ts'
import type { ActId, ContactId } from '#domain/base/ids.ts'
import { cupsConcerned } from '#domain/change/about.ts'
import type { Change } from '#domain/change/change.ts'
import type { Stores } from '#store/stores.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { refreshPlanned } from '../warmth/refresh-planned.ts'
import { refreshWarmth } from '../warmth/refresh-warmth.ts'
import { namesOf } from './names-of.ts'

/**
 * Takes one act back, all of it or nothing, and brings the cups of everyone concerned in line. The undo is an act itself and can be undone.
 * Fails with `change.not_found`, or with `change.undo_conflict` and the name of what was changed since.
 */
export const undoAct = async (deps: Deps, who: Who, { actId }: { readonly actId: ActId }): Promise<{ actId: string }> => {
  const today = todayOf(deps, who)
  const act = actOf(deps, who, 'undo')
  try {
    await deps.db.transact(who.workspaceId, act, async stores => {
      const cups = new Set<ContactId>()
      let plans = false
      await stores.changes.undo(actId, changes => {
        for (const contactId of cupsConcerned(changes)) cups.add(contactId)
        plans ||= changes.some(change => change.entity === 'plan')
      })
      await refreshWarmth(stores, cups, today)
      if (plans) await refreshPlanned(stores, today)
    }, 'long write')
  } catch (error) {
    throw error instanceof Failure && error.key === 'change.undo_conflict' ? await named(deps, who, actId, error) : error
  }
  return { actId: act.actId }
}

/** The same failure with the name of the thing instead of its kind. */
const named = (deps: Deps, who: Who, actId: ActId, failure: Failure): Promise<Failure> =>
  deps.db.read(who.workspaceId, async stores => {
    const changes = (await stores.changes.ofAct(actId)).reverse()
    const change = (await firstChangedSince(stores, changes)) ?? changes.find(({ entity }) => entity === failure.values['what']) ?? changes[0]
    const names = await firstNames(stores, change === undefined ? changes : [change, ...changes.slice(0, LOOKED_AT)])
    return names.length === 0 ? failure : Failure.of('conflict', 'change.undo_conflict', { what: names.join(who.locale === 'en' ? ', ' : '、') })
  })

/** Rows of a sheet have no name: then another thing of the same act tells what is meant. */
const LOOKED_AT = 50

const firstNames = async (stores: Stores, changes: readonly Change[]): Promise<string[]> => {
  for (const change of changes) {
    const names = await namesOf(stores, change)
    if (names.length > 0) return names
  }
  return []
}

const firstChangedSince = async (stores: Stores, changes: readonly Change[]): Promise<Change | null> => {
  for (const change of changes) {
    const [latest] = await stores.changes.ofEntity(change.entity, change.entityId, 1)
    if (latest !== undefined && !isDeepStrictEqual(latest.after, change.after)) return change
  }
  return null
}
