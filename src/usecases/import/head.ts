import { Failure } from '#domain/base/failure.ts'
import type { ImportId, PlanId } from '#domain/base/ids.ts'
import type { SheetMapping } from '#domain/sheet/mapping.ts'
import type { ImportRecord } from '#store/import-store.ts'
import type { Stores } from '#store/stores.ts'

/** What is kept of a staged sheet beside its rows. */
export interface ImportHead extends SheetMapping {
  readonly planId: PlanId | null
  /** Cells copied from a spreadsheet program instead of a file. */
  readonly pasted: boolean
  readonly sheets: readonly { readonly name: string; readonly rows: number; readonly hidden: boolean }[]
  readonly sheet: number
  /** A few cells of each column, to tell columns apart by. */
  readonly samples: readonly (readonly string[])[]
  /** Under which id the rows lie: reading the sheet anew puts other rows in the place of these in one step. */
  readonly rowsId: ImportId
}

export interface StagedImport extends ImportRecord {
  readonly head: ImportHead
}

/** The head is only ever written by these use cases. */
export const stagedImport = (record: ImportRecord): StagedImport => ({ ...record, head: record.head as ImportHead })

/** The import, or the failure `import.not_found`. */
export const foundImport = async ({ imports }: Pick<Stores, 'imports'>, importId: ImportId): Promise<StagedImport> => {
  const record = await imports.get(importId)
  if (record === null) throw Failure.of('not_found', 'import.not_found', {})
  return stagedImport(record)
}

/** An import that still waits; fails with `import.already_applied` when it is done or put away. */
export const openImport = async (stores: Pick<Stores, 'imports'>, importId: ImportId): Promise<StagedImport> => {
  const record = await foundImport(stores, importId)
  if (record.state !== 'staged') throw Failure.of('conflict', 'import.already_applied', {})
  return record
}
