/** A place in the grid, 0-based; row −1 is the heading. */
export interface Cell { readonly row: number; readonly col: number }

/** A block of cells, all four ends inclusive. */
export interface Range { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

export interface GridSize { readonly rows: number; readonly cols: number }

export const rangeOf = (a: Cell, b: Cell): Range =>
  ({ top: Math.min(a.row, b.row), left: Math.min(a.col, b.col), bottom: Math.max(a.row, b.row), right: Math.max(a.col, b.col) })

export const isOneCell = ({ top, left, bottom, right }: Range): boolean => top === bottom && left === right

export const cellsOf = ({ top, left, bottom, right }: Range): Cell[] =>
  Array.from({ length: bottom - top + 1 }, (_, r) => Array.from({ length: right - left + 1 }, (__, c) => ({ row: top + r, col: left + c }))).flat()

export const within = ({ row, col }: Cell, size: GridSize, headings: boolean): Cell => ({
  row: Math.max(headings ? -1 : 0, Math.min(size.rows - 1, row)),
  col: Math.max(0, Math.min(size.cols - 1, col)),
})

export type Move = 'up' | 'down' | 'left' | 'right' | 'page_up' | 'page_down' | 'home' | 'end' | 'top' | 'bottom' | 'first' | 'last' | 'next' | 'previous'

/**
 * Where a move leads. `next` and `previous` (Tab) run on into the neighbouring row and answer null where the grid ends, so that Tab leaves it;
 * other moves stop at the edge. `page` is how many rows are in sight.
 */
export const moved = (from: Cell, move: Move, size: GridSize, page: number, headings = true): Cell | null => {
  const { row, col } = from
  const to = (cell: Cell): Cell => within(cell, size, headings)
  switch (move) {
    case 'up': return to({ row: row - 1, col })
    case 'down': return to({ row: row + 1, col })
    case 'left': return to({ row, col: col - 1 })
    case 'right': return to({ row, col: col + 1 })
    case 'page_up': return to({ row: Math.max(0, row - page), col })
    case 'page_down': return to({ row: row + page, col })
    case 'home': return { row, col: 0 }
    case 'end': return { row, col: size.cols - 1 }
    case 'top': return { row: 0, col }
    case 'bottom': return { row: size.rows - 1, col }
    case 'first': return { row: 0, col: 0 }
    case 'last': return { row: size.rows - 1, col: size.cols - 1 }
    case 'next': return col < size.cols - 1 ? { row, col: col + 1 } : row < size.rows - 1 ? { row: row + 1, col: 0 } : null
    case 'previous': return col > 0 ? { row, col: col - 1 } : row > 0 ? { row: row - 1, col: size.cols - 1 } : null
  }
}
