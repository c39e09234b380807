/** The shape of what is read stands in the domain, since reading its meaning begins there. */
export type { Cell, CellError, Merge, Sheet, Workbook } from '#domain/sheet/table.ts'

/** A column of a written table. `words` become a drop-down that also lets other text in. */
export interface TableColumn {
  readonly heading: string
  /** In characters of the usual font. */
  readonly width: number
  readonly hidden?: boolean
  readonly words?: readonly string[]
}

/** A table to be written as one sheet; every cell is text. */
export interface Table {
  readonly name: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly string[])[]
}
