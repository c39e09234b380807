import type { Cell } from './cells.ts'

/** Brings a cell into sight, clear of the sticky heading and the sticky first column. */
export const scrollToCell = (box: HTMLElement, { row, col }: Cell, rowHeight: number, widths: readonly number[]): void => {
  if (row >= 0) {
    const top = row * rowHeight
    const room = box.clientHeight - rowHeight
    if (top < box.scrollTop) box.scrollTop = top
    else if (top + rowHeight > box.scrollTop + room) box.scrollTop = top + rowHeight - room
  }
  if (col === 0) return
  const left = widths.slice(0, col).reduce((sum, width) => sum + width, 0)
  const name = widths[0] ?? 0
  if (left - name < box.scrollLeft) box.scrollLeft = left - name
  else if (left + (widths[col] ?? 0) > box.scrollLeft + box.clientWidth) box.scrollLeft = left + (widths[col] ?? 0) - box.clientWidth
}
