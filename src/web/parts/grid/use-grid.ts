import { type ClipboardEvent, type CompositionEvent, type FocusEvent, type FormEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { readPasted } from '#formats/workbook/read-pasted.ts'
import { writePasted } from '#formats/workbook/write-pasted.ts'
import { type CellText, filled, laidOver } from './block.ts'
import { type Cell, cellsOf, type Move, moved, type Range, rangeOf, within } from './cells.ts'
import type { Editing, GridColumn, Suggestion } from './column.ts'
import { cellAt, followPointer } from './follow-pointer.ts'
import type { GridProps } from './grid-props.ts'
import { commandOf } from './keys.ts'
import { scrollToCell } from './scroll-to-cell.ts'
import { completed } from './several.ts'
import { useSuggestions } from './use-suggestions.ts'

interface Ground<Row> {
  readonly box: RefObject<HTMLDivElement | null>
  readonly page: number
  readonly rowHeight: number
  readonly widths: { widthOf: (column: GridColumn<Row>) => number; drag: (event: PointerEvent, column: GridColumn<Row>) => void; step: (column: GridColumn<Row>, by: 1 | -1) => void }
}

type Editor = HTMLInputElement | HTMLTextAreaElement

/** What the reader does to a grid: keys, pointer, clipboard, and the state they leave. Handlers stand on the grid alone; rows only draw. */
export const useGrid = <Row,>(props: GridProps<Row>, { box, page, rowHeight, widths }: Ground<Row>) => {
  const { columns, rows, onWrite } = props
  const size = { rows: rows.length, cols: columns.length }
  const [ends, setEnds] = useState({ focus: { row: 0, col: 0 }, anchor: { row: 0, col: 0 } })
  const [mode, setShownMode] = useState<Editing['mode']>('nav')
  const [filling, setFilling] = useState<Range | null>(null)
  const { offered, offer, mark, close } = useSuggestions<Row>()
  // Events of one turn see what the turn has done so far; what is drawn follows.
  const now = useRef<Editing['mode']>('nav')
  const wanted = useRef(false)
  const leaving = useRef(false)
  const touched = useRef(false)
  const place = useRef<HTMLElement>(null)

  const focus = within(ends.focus, size, true)
  const anchor = within(ends.anchor, size, false)
  const range = focus.row === -1 ? { top: -1, left: focus.col, bottom: -1, right: focus.col } : rangeOf(anchor, focus)

  const editor = (): Editor | null => box.current?.querySelector<Editor>('[data-editor]') ?? null
  const textAt = ({ row, col }: Cell): string => {
    const [one, column] = [rows[row], columns[col]]
    return one === undefined || column === undefined ? '' : column.text(one)
  }
  const setMode = (next: Editing['mode']): void => {
    now.current = next
    setShownMode(next)
    if (next === 'nav') close()
  }
  const go = (to: Cell, extend = false): void => {
    wanted.current = true
    setEnds(before => ({ focus: to, anchor: extend ? before.anchor : to }))
  }
  const select = (next: Range): void => {
    wanted.current = true
    setEnds({ anchor: { row: next.bottom, col: next.right }, focus: { row: next.top, col: next.left } })
  }
  const write = (cells: readonly CellText[], lost = 0): void => {
    const said = cells.flatMap(({ row, col, text }) => {
      const column = columns[col]
      return column === undefined || column.readOnly || (rows[row] !== undefined && textAt({ row, col }) === text) ? [] : [{ row, column: column.key, text }]
    })
    if (said.length > 0 || lost > 0) onWrite(said, lost)
  }

  const clear = (): void => write(cellsOf(range).filter(({ col }) => !columns[col]?.required).map(cell => ({ ...cell, text: '' })))

  useLayoutEffect(() => {
    place.current = box.current?.querySelector<HTMLElement>(`[data-r="${focus.row}"][data-c="${focus.col}"]`) ?? null
    if (!wanted.current || box.current === null) return
    wanted.current = false
    scrollToCell(box.current, { row: focus.row, col: focus.col }, rowHeight, columns.map(widths.widthOf))
    const target = focus.row === -1 ? place.current : editor()
    if (target !== null && target !== document.activeElement) target.focus({ preventScroll: true })
  })

  const edit = (start: 'replace' | 'edit'): void => {
    const [input, column, row] = [editor(), columns[focus.col], rows[focus.row]]
    if (input === null || column === undefined || row === undefined || column.readOnly) return
    if (start === 'edit') {
      input.value = textAt(focus)
      input.inputMode = 'text'
      input.focus({ preventScroll: true })
      input.setSelectionRange(input.value.length, input.value.length)
    }
    setMode(start)
    if (column.suggest !== undefined) offer(column, row, start === 'edit' ? null : input.value)
  }
  /** Takes over what stands in the cell's input (or `text`); true when there was something being edited. */
  const commit = (text?: string): boolean => {
    if (now.current === 'nav') return false
    const input = editor()
    const typed = text ?? input?.value ?? ''
    if (input !== null) input.value = ''
    setMode('nav')
    write([{ ...focus, text: typed }])
    return true
  }
  const cancel = (): void => {
    const input = editor()
    if (input !== null) input.value = ''
    setMode('nav')
  }
  const step = (move: Move, extend = false): boolean => {
    const to = moved(focus, move, size, page, !extend)
    if (to === null) return false
    go(to, extend)
    return true
  }
  /** The text of the cell with a suggestion taken. */
  const taken = (item: Suggestion | undefined): string | undefined =>
    item === undefined || !columns[focus.col]?.several ? item?.text : completed(editor()?.value ?? '', item.text)
  const acceptGhost = (): boolean => {
    const [column, row] = [columns[focus.col], rows[focus.row]]
    const ghost = column === undefined || row === undefined || column.text(row) !== '' ? null : column.ghost?.(row)
    if (ghost === null || ghost === undefined) return false
    write([{ ...focus, text: ghost.text }])
    return true
  }
  const openMenu = (): void => {
    const at = place.current
    if (at !== null && range.top >= 0) props.onMenu(range, at)
  }

  const onEditKey = (event: KeyboardEvent): void => {
    const { key, shiftKey, altKey } = event
    const item = offered.items[offered.marked]
    const listed = offered.open && (key === 'ArrowDown' || key === 'ArrowUp')
    if (listed) mark(key === 'ArrowDown' ? 1 : -1)
    else if (key === 'Enter' && altKey && columns[focus.col]?.lines) editor()?.setRangeText('\n', editor()?.selectionStart ?? 0, editor()?.selectionEnd ?? 0, 'end')
    else if (key === 'Enter') { commit(taken(item)); step(shiftKey ? 'up' : 'down') }
    else if (key === 'Tab') { commit(taken(item)); if (!step(shiftKey ? 'previous' : 'next')) return }
    else if (key === 'Escape' && offered.open && offered.marked >= 0) close()
    else if (key === 'Escape') cancel()
    else if (key === 'F2') setMode('edit')
    else if (now.current === 'replace' && /^Arrow/.test(key) && !shiftKey) { commit(); step(key.slice(5).toLowerCase() as Move) }
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onHeadingKey = (event: KeyboardEvent): void => {
    const column = columns[focus.col]
    const { key, shiftKey } = event
    if (column === undefined || event.metaKey || event.ctrlKey || event.altKey) return
    if (key === 'Enter' || key === ' ') props.onSort(column.key)
    else if (shiftKey && key === 'ArrowRight') widths.step(column, 1)
    else if (shiftKey && key === 'ArrowLeft') widths.step(column, -1)
    else if (key === 'ArrowDown') step('down')
    else if (key === 'ArrowLeft' || key === 'ArrowRight' || key === 'Home' || key === 'End') step(({ ArrowLeft: 'left', ArrowRight: 'right', Home: 'home', End: 'end' } as const)[key])
    else return
    event.preventDefault()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // A key the input method works on is not ours: 229 says so where isComposing is late.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (focus.row === -1) return onHeadingKey(event)
    if (now.current !== 'nav') return onEditKey(event)
    const command = commandOf(event)
    if (command === null) return
    const left = leaving.current
    leaving.current = command.do === 'collapse'
    switch (command.do) {
      case 'move':
        if (command.move === 'next' || command.move === 'previous') {
          if (left) return
          if (command.move === 'next') acceptGhost()
          if (!step(command.move)) return
        } else step(command.move, command.extend)
        break
      case 'enter':
        if (acceptGhost() || columns[focus.col]?.readOnly) step('down')
        else edit('edit')
        break
      case 'edit': case 'suggest': edit('edit'); break
      case 'clear': clear(); break
      case 'fill_down': write(range.top === range.bottom ? filled({ ...range, top: range.top - 1, bottom: range.top - 1 }, range.top, textAt).filter(({ row }) => row > 0) : filled({ ...range, bottom: range.top }, range.bottom, textAt)); break
      case 'undo': props.onUndo(); break
      case 'redo': props.onRedo(); break
      case 'select_all': select({ top: 0, left: 0, bottom: size.rows - 1, right: size.cols - 1 }); break
      case 'select_row': select({ ...range, left: 0, right: size.cols - 1 }); break
      case 'menu': openMenu(); break
      case 'collapse': go(focus); break
    }
    event.preventDefault()
  }

  const copy = (event: ClipboardEvent, cut: boolean): void => {
    if (now.current !== 'nav' || range.top < 0) return
    const block = Array.from({ length: range.bottom - range.top + 1 }, (_, r) => Array.from({ length: range.right - range.left + 1 }, (_, c) => textAt({ row: range.top + r, col: range.left + c })))
    const { text, html } = writePasted(block)
    event.clipboardData.setData('text/plain', text)
    event.clipboardData.setData('text/html', html)
    event.preventDefault()
    if (cut) clear()
  }
  const paste = (event: ClipboardEvent): void => {
    if (now.current !== 'nav' || focus.row < 0) return
    const text = event.clipboardData.getData('text/plain')
    event.preventDefault()
    if (text === '') return
    const laid = laidOver(readPasted(text), range, size.cols)
    write(laid.cells, laid.lost)
    select(laid.range)
  }

  const cellOf = (target: EventTarget | null): Cell | null => cellAt(box.current, target)
  const follow = (over: (cell: Cell) => void, end: () => void): void => {
    if (box.current !== null) followPointer(box.current, rowHeight, over, end)
  }
  const dragFill = (): void => {
    let to: number | null = null
    follow(({ row }) => {
      to = row
      setFilling(row > range.bottom ? { ...range, top: range.bottom + 1, bottom: row } : row < range.top ? { ...range, top: row, bottom: range.top - 1 } : null)
    }, () => {
      setFilling(null)
      if (to === null || (to >= range.top && to <= range.bottom)) return
      write(filled(range, to, textAt))
      select({ ...range, top: Math.min(range.top, to), bottom: Math.max(range.bottom, to) })
    })
  }
  const onMouseDown = (event: MouseEvent): void => {
    const target = event.target as HTMLElement
    const cell = cellOf(target)
    if (cell === null || target.closest('[data-grip], [data-menu]') !== null) return
    const same = cell.row === focus.row && cell.col === focus.col
    if (same && now.current !== 'nav') return
    if (event.button !== 0) {
      event.preventDefault()
      if (cell.row < range.top || cell.row > range.bottom || cell.col < range.left || cell.col > range.right) { commit(); go(cell) }
      return
    }
    // The browser would give the focus to the page; the cell's own input is to have it.
    event.preventDefault()
    if (target.closest('[data-handle]') !== null) return dragFill()
    commit()
    if (cell.row === -1) return go(cell)
    if (touched.current && same) return edit('edit')
    go(cell, event.shiftKey)
    if (!touched.current) follow(over => go(over, true), () => undefined)
  }

  return {
    focus, range, mode, offered, filling, place,
    take: (item: Suggestion) => { commit(taken(item)); go(focus) },
    handlers: {
      onKeyDown, onMouseDown,
      onPointerDown: (event: PointerEvent) => {
        touched.current = event.pointerType === 'touch'
        const column = columns[cellOf(event.target)?.col ?? -1]
        if (column !== undefined && (event.target as HTMLElement).closest('[data-grip]') !== null) widths.drag(event, column)
      },
      onClick: (event: MouseEvent) => {
        const target = event.target as HTMLElement
        const cell = cellOf(target)
        const button = target.closest<HTMLElement>('[data-menu]')
        if (cell === null) return
        if (button !== null) { commit(); go(cell); props.onMenu({ top: cell.row, bottom: cell.row }, button) }
        else if (cell.row === -1 && target.closest('[data-grip]') === null) props.onSort(columns[cell.col]?.key ?? '')
      },
      onDoubleClick: (event: MouseEvent) => {
        if (now.current === 'nav' && (cellOf(event.target)?.row ?? -1) >= 0) edit('edit')
      },
      onContextMenu: (event: MouseEvent) => {
        const cell = cellOf(event.target)
        if (cell === null || cell.row < 0 || now.current !== 'nav') return
        event.preventDefault()
        const at = (event.target as HTMLElement).closest<HTMLElement>('[data-r]')
        if (at !== null) props.onMenu(cell.row >= range.top && cell.row <= range.bottom ? range : { top: cell.row, bottom: cell.row }, at)
      },
      onInput: (event: FormEvent) => {
        const [column, row] = [columns[focus.col], rows[focus.row]]
        if (now.current === 'nav') edit('replace')
        else if (column?.suggest !== undefined && row !== undefined) offer(column, row, (event.target as Editor).value)
      },
      onCompositionStart: (_: CompositionEvent) => { if (now.current === 'nav') edit('replace') },
      onBlur: (event: FocusEvent) => { if (!box.current?.contains(event.relatedTarget)) commit() },
      onCopy: (event: ClipboardEvent) => copy(event, false),
      onCut: (event: ClipboardEvent) => copy(event, true),
      onPaste: paste,
    },
  }
}
