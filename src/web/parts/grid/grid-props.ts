import type { ReactNode } from 'react'
import type { GridColumn } from './column.ts'

/** Which column the rows are sorted by, and whether the largest come first. */
export interface GridSort { readonly column: string; readonly down: boolean }

/** A cell written: `row` is the row's index (beyond the last: a new one), `column` the column's key. */
export interface CellWrite { readonly row: number; readonly column: string; readonly text: string }

export interface GridProps<Row> {
  /** The grid's name for the ear, and the one its widths are kept under. */
  readonly label: string
  readonly name: string
  readonly columns: readonly GridColumn<Row>[]
  readonly rows: readonly Row[]
  /** Must stay the same for a row while it is on screen, or what is typed into it is lost. */
  readonly keyOf: (row: Row) => string
  readonly lookOf?: (row: Row) => 'plain' | 'faded' | 'draft'
  /** The name a row goes by in 「张经理 的操作」; null for a row without a menu. */
  readonly nameOf: (row: Row) => string | null
  /** One act of the reader's: a cell, a pasted block, a fill, a clearing. Rows beyond the last are new. */
  readonly onWrite: (cells: readonly CellWrite[], lost: number) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
  /** The rows chosen, by index, and the place to open at. */
  readonly onMenu: (rows: { top: number; bottom: number }, place: HTMLElement) => void
  readonly sort: GridSort | null
  readonly onSort: (column: string) => void
  /** Stands at the foot when the active cell has nothing to say. */
  readonly hint?: ReactNode
}
