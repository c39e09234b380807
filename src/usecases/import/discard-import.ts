import type { ImportId } from '#domain/base/ids.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { openImport } from './head.ts'

/** Puts an import away with its rows; undo brings it back. What was applied of it stays. */
export const discardImport = async (deps: Deps, who: Who, { importId }: { readonly importId: ImportId }): Promise<{ actId: string }> => {
  const act = actOf(deps, who, 'import.discard')
  await deps.db.transact(who.workspaceId, act, async stores => {
    const record = await openImport(stores, importId)
    await stores.imports.update(record, { ...record, state: 'discarded' })
  })
  return { actId: act.actId }
}
