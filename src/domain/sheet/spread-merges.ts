import type { Cell, Merge, Sheet } from './table.ts'

/** Rows a merge may reach over and still be spread: a banner over the whole sheet is no group. */
const LONGEST = 5_000

/**
 * The rows with the text of vertically merged cells repeated in the rows they cover (a group column: 部门 written once for five people).
 * Cells merged across columns keep their text in the first column only, so that a banner does not fill every column.
 */
export const spreadMerges = (sheet: Sheet, fromRow: number): readonly (readonly Cell[])[] => {
  const groups = sheet.merges.filter((merge) => merge.bottom > merge.top && merge.top >= fromRow && merge.bottom - merge.top < LONGEST)
  if (groups.length === 0) return sheet.rows
  const rows: (readonly Cell[])[] = [...sheet.rows]
  for (const merge of groups) spread(rows, merge)
  return rows
}

const spread = (rows: (readonly Cell[])[], { top, left, bottom }: Merge): void => {
  const text = rows[top]?.[left] ?? ''
  if (text === '') return
  for (let row = top + 1; row <= bottom && row < rows.length; row++) {
    // A row with nothing of its own stays empty: the merge was drawn over blank lines.
    if (rows[row]?.length === 0) continue
    const cells = [...(rows[row] ?? [])]
    while (cells.length <= left) cells.push('')
    if (cells[left] === '') cells[left] = text
    rows[row] = cells
  }
}
