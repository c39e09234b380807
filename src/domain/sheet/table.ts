/** One cell as text: as it is shown, but numbers plain (no 1.0, no 1.4E+10) and days as YYYY-MM-DD. '' when empty. */
export type Cell = string

/** A block of merged cells, 0-based and inclusive; its text stands in the first cell only. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** A cell whose formula failed; its text is '', `value` is what the sheet showed (#N/A). */
export interface CellError {
  readonly row: number
  readonly column: number
  readonly value: string
}

/** One sheet. Rows are as long as their last filled cell; there is none after the last filled row. */
export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  readonly rows: readonly (readonly Cell[])[]
  readonly merges: readonly Merge[]
  readonly errors: readonly CellError[]
}

export interface Workbook {
  readonly sheets: readonly Sheet[]
}

/** A sheet that came without merges or formulas (CSV, pasted cells). */
export const plainSheet = (name: string, rows: readonly (readonly Cell[])[]): Sheet =>
  ({ name, hidden: false, rows: trimmedRows(rows), merges: [], errors: [] })

const EMPTY: readonly Cell[] = []

/** Rows without empty cells at their ends and without empty rows at the end; white space alone counts as empty there. */
export const trimmedRows = (rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => {
  const trimmed = rows.map(trimmedRow)
  let end = trimmed.length
  while (end > 0 && trimmed[end - 1]?.length === 0) end--
  return end === trimmed.length ? trimmed : trimmed.slice(0, end)
}

const trimmedRow = (row: readonly Cell[]): readonly Cell[] => {
  let end = row.length
  while (end > 0 && (row[end - 1] ?? '').trim() === '') end--
  return end === 0 ? EMPTY : end === row.length ? row : row.slice(0, end)
}
