import type { Cell, Range } from './cells.ts'
import { isOneCell } from './cells.ts'

/** A cell to write, by place; a row beyond the last is a new one. */
export interface CellText extends Cell { readonly text: string }

/**
 * A pasted block laid over a selection, as a spreadsheet does: one value fills the whole selection, a block that fits into it a whole number of
 * times is repeated, anything else is laid once from its upper left cell. Cells right of the last column have nowhere to go: `lost` counts them.
 */
export const laidOver = (block: readonly (readonly string[])[], over: Range, cols: number): { cells: CellText[]; range: Range; lost: number } => {
  const height = block.length
  const width = Math.max(0, ...block.map(row => row.length))
  const [rows, columns] = [over.bottom - over.top + 1, over.right - over.left + 1]
  const fits = !isOneCell(over) && width > 0 && rows % height === 0 && columns % width === 0
  const [down, across] = fits ? [rows, columns] : [height, width]
  const cells: CellText[] = []
  let lost = 0
  for (let r = 0; r < down; r++) {
    const from = block[r % height] ?? []
    for (let c = 0; c < across; c++) {
      const text = from[c % width]
      if (text === undefined) continue
      if (over.left + c < cols) cells.push({ row: over.top + r, col: over.left + c, text })
      else if (text !== '') lost++
    }
  }
  return { cells, lost, range: { top: over.top, left: over.left, bottom: over.top + Math.max(0, down - 1), right: Math.min(cols - 1, over.left + Math.max(0, across - 1)) } }
}

/** Fill down (Ctrl+D, the fill handle): rows `from.top … from.bottom` repeated over the rows after them up to `to`, or before them when `to` is above. */
export const filled = (from: Range, to: number, textAt: (cell: Cell) => string): CellText[] => {
  const height = from.bottom - from.top + 1
  const targets = to > from.bottom
    ? Array.from({ length: to - from.bottom }, (_, i) => ({ row: from.bottom + 1 + i, source: from.top + (i % height) }))
    : to < from.top ? Array.from({ length: from.top - to }, (_, i) => ({ row: from.top - 1 - i, source: from.bottom - (i % height) })) : []
  return targets.flatMap(({ row, source }) =>
    Array.from({ length: from.right - from.left + 1 }, (_, i) => ({ row, col: from.left + i, text: textAt({ row: source, col: from.left + i }) })))
}
