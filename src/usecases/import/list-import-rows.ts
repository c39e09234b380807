import type { ImportId } from '#domain/base/ids.ts'
import type { ImportRowState } from '#store/import-row.ts'
import { type Deps, todayOf, type Who } from '../deps.ts'
import { foundImport } from './head.ts'
import { type RowView, rowViews } from './row-view.ts'

interface ListImportRows {
  readonly importId: ImportId
  readonly state?: ImportRowState
  readonly cursor?: string
  readonly limit?: number
}

/** Row by row what will be made, changed or is in doubt, in the order of the sheet. */
export const listImportRows = (deps: Deps, who: Who, { importId, state, cursor, limit = 100 }: ListImportRows): Promise<{ items: RowView[]; next: string | null }> =>
  deps.db.read(who.workspaceId, async stores => {
    const { head } = await foundImport(stores, importId)
    const { items, next } = await stores.importRows.page(head.rowsId, { state, cursor, limit })
    return { items: await rowViews(stores, head, items, who.locale, todayOf(deps, who)), next }
  })
