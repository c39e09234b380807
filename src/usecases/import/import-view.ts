import type { ColumnUse } from '#domain/sheet/mapping.ts'
import type { ImportRowState } from '#store/import-row.ts'
import type { Stores } from '#store/stores.ts'
import type { ImportHead, StagedImport } from './head.ts'

/** `importView` of the contract. */
export interface ImportView extends Pick<StagedImport, 'id' | 'fileName' | 'createdAt' | 'state'>, Pick<ImportHead, 'planId' | 'sheets' | 'sheet' | 'headerRow'> {
  readonly columns: readonly { readonly index: number; readonly heading: string; readonly kind: ColumnUse; readonly sample: readonly string[] }[]
  readonly counts: Readonly<Record<ImportRowState, number>>
}

export const importView = async ({ importRows }: Pick<Stores, 'importRows'>, { id, fileName, createdAt, state, head }: StagedImport): Promise<ImportView> => {
  const { planId, sheets, sheet, headerRow } = head
  return { id, fileName, createdAt, state, planId, sheets, sheet, headerRow, columns: columnsOf(head), counts: await importRows.counts(head.rowsId) }
}

const columnsOf = ({ headings, mapping, samples }: ImportHead): ImportView['columns'] =>
  headings.map((heading, index) => ({ index, heading, kind: mapping[index] ?? 'ignore', sample: samples[index] ?? [] }))
