import type { Cell } from './cells.ts'

const EDGE = 16

/** The cell of this grid an element stands in. */
export const cellAt = (box: HTMLElement | null, target: EventTarget | null): Cell | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-r]') : null
  return cell === null || !box?.contains(cell) ? null : { row: Number(cell.dataset['r']), col: Number(cell.dataset['c']) }
}

/** Tells which cell the pressed pointer is over until it is let go; scrolls the grid where the pointer leaves it above or below. */
export const followPointer = (box: HTMLElement, rowHeight: number, over: (cell: Cell) => void, end: () => void): void => {
  const onMove = ({ clientX, clientY }: MouseEvent): void => {
    const { left, right, top, bottom } = box.getBoundingClientRect()
    if (clientY > bottom - EDGE / 2) box.scrollTop += rowHeight / 2
    if (clientY < top + rowHeight) box.scrollTop -= rowHeight / 2
    const [x, y] = [Math.max(left + 2, Math.min(clientX, right - EDGE)), Math.max(top + rowHeight + 2, Math.min(clientY, bottom - EDGE))]
    const cell = cellAt(box, document.elementFromPoint(x, y))
    if (cell !== null && cell.row >= 0) over(cell)
  }
  const onUp = (): void => {
    window.removeEventListener('mousemove', onMove)
    window.removeEventListener('mouseup', onUp)
    end()
  }
  window.addEventListener('mousemove', onMove)
  window.addEventListener('mouseup', onUp)
}
