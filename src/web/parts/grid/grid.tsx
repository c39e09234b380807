import { type CSSProperties, useId, useRef } from 'react'
import { grid as words } from '#i18n/grid.ts'
import { useWords } from '../../ground/locale.tsx'
import { isOneCell } from './cells.ts'
import type { Editing } from './column.ts'
import styles from './grid.module.css'
import { TOUCH } from './cell-input.tsx'
import { GridHead } from './grid-head.tsx'
import type { GridProps } from './grid-props.ts'
import { GridRow } from './grid-row.tsx'
import { Suggestions } from './suggestions.tsx'
import { useGrid } from './use-grid.ts'
import { useWidths } from './use-widths.ts'
import { useWindow } from './use-window.ts'

export const ROW_HEIGHT = 40

/**
 * Rows and columns that behave like a sheet of Excel or WPS: arrows, typing (input methods too), F2, ranges, copy and paste, fill, undo.
 * One cell has the focus (roving); only rows in sight are drawn.
 */
export const Grid = <Row,>(props: GridProps<Row>) => {
  const { label, name, columns, rows, keyOf, nameOf, lookOf, sort, hint } = props
  const t = useWords(words)
  const listId = useId()
  const box = useRef<HTMLDivElement>(null)
  const widths = useWidths(name, columns, box)
  const shown = useWindow(box, ROW_HEIGHT, rows.length)
  const grid = useGrid(props, { box, page: shown.page, rowHeight: ROW_HEIGHT, widths })
  const { focus, range, mode, offered, filling, place } = grid

  const drawn = Array.from({ length: Math.max(0, shown.last - shown.first + 1) }, (_, i) => shown.first + i)
  // The row that has the focus stays, wherever the grid is scrolled to.
  if (focus.row >= 0 && focus.row < rows.length && !drawn.includes(focus.row)) drawn.push(focus.row)

  const row = rows[focus.row]
  const column = columns[focus.col]
  const note = row === undefined ? null : (column?.note?.(row) ?? (column?.text(row) === '' ? column.ghost?.(row)?.why : null) ?? null)
  const editing: Editing = { mode, listId, open: offered.open, marked: offered.marked }
  const single = isOneCell(range)
  return (
    <div className={styles.box}>
      <div
        ref={box} role="grid" aria-label={label} aria-rowcount={rows.length + 1} aria-colcount={columns.length} aria-multiselectable="true"
        className={styles.grid} style={{ '--cols': widths.template } as CSSProperties} {...grid.handlers}
      >
        <GridHead columns={columns} sort={sort} active={focus.row === -1 ? focus.col : -1} />
        <div role="rowgroup" className={styles.body} style={{ height: rows.length * ROW_HEIGHT }}>
          {drawn.map(index => {
            const one = rows[index]
            if (one === undefined) return null
            const inRange = index >= range.top && index <= range.bottom
            const inFill = filling !== null && index >= filling.top && index <= filling.bottom
            const isActive = index === focus.row
            const rowName = nameOf(one)
            return (
              <GridRow
                key={keyOf(one)} row={one} index={index} top={index * ROW_HEIGHT} columns={columns} filling={inFill}
                from={inRange || inFill ? range.left : -1} to={inRange || inFill ? range.right : -1}
                active={isActive ? focus.col : -1} editing={isActive ? editing : null} handle={index === range.bottom && mode === 'nav' ? range.right : -1}
                look={lookOf?.(one) ?? 'plain'} menu={rowName === null ? null : t('row_menu', { name: rowName })}
              />
            )
          })}
        </div>
      </div>
      {offered.open && <Suggestions id={listId} label={column?.title ?? label} items={offered.items} marked={offered.marked} anchor={place} onTake={grid.take} />}
      <div className={styles.foot}>
        <span role="status" className={note === null ? undefined : styles.noted}>{note ?? hint ?? (TOUCH ? '' : t('hint'))}</span>
        <span>{single ? t('size', { rows: rows.filter(one => lookOf?.(one) !== 'draft').length }) : t('selected', { rows: range.bottom - range.top + 1, cols: range.right - range.left + 1 })}</span>
      </div>
    </div>
  )
}
