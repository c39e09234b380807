import type { ImportId } from '#domain/base/ids.ts'
import type { Tables } from './tables/tables.ts'

/** `create`, `change`, `same`: clear. `doubt`: asks the reader first. `error`: kept aside to mend. */
export const IMPORT_ROW_STATES = ['create', 'change', 'same', 'doubt', 'error', 'applied', 'discarded'] as const

export type ImportRowState = (typeof IMPORT_ROW_STATES)[number]

/** A row of a staged sheet. */
export interface ImportRow {
  readonly importId: ImportId
  /** 1-based in the sheet, as a spreadsheet shows it. */
  readonly row: number
  readonly cells: readonly string[]
  readonly state: ImportRowState
  /** What the reader decided about a doubt, the use case's own JSON. */
  readonly decision: unknown
  /** What was read from the cells, the use case's own JSON; null when it must be derived anew. */
  readonly reading: unknown
  /** What rows about one person share; '' when unknown. Derived, like `reading`. */
  readonly identity: string
}

/** What the change log keeps of a row. */
export const loggedOf = ({ importId, row, cells, state, decision }: ImportRow): Omit<ImportRow, 'reading' | 'identity'> => ({ importId, row, cells, state, decision })

export const rowKey = (importId: ImportId, row: number): string => `${importId}:${row}`

export const splitRowKey = (key: string): { importId: ImportId; row: number } => {
  const at = key.lastIndexOf(':')
  return { importId: key.slice(0, at) as ImportId, row: Number(key.slice(at + 1)) }
}

export const rowOf = (workspaceId: string, row: ImportRow): Tables['import_rows'] => ({
  workspace_id: workspaceId, import_id: row.importId, row_number: row.row, cells: JSON.stringify(row.cells), reading: jsonOf(row.reading), state: row.state, decision: jsonOf(row.decision), identity: row.identity,
})

export const importRowOf = (row: Tables['import_rows']): ImportRow => ({
  importId: row.import_id as ImportId, row: row.row_number, cells: JSON.parse(row.cells) as string[], state: row.state as ImportRowState,
  decision: valueOf(row.decision), reading: valueOf(row.reading), identity: row.identity,
})

const jsonOf = (value: unknown): string | null => (value === null || value === undefined ? null : JSON.stringify(value))
const valueOf = (json: string | null): unknown => (json === null ? null : JSON.parse(json))
