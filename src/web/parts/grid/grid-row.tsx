import { memo } from 'react'
import { cls } from '../cls.ts'
import { Icon } from '../icon.tsx'
import { CellInput } from './cell-input.tsx'
import type { Editing, GridColumn } from './column.ts'
import styles from './grid.module.css'

export interface GridRowProps<Row> {
  readonly row: Row
  readonly index: number
  readonly top: number
  readonly columns: readonly GridColumn<Row>[]
  /** The selected columns in this row, −1 … −1 for none. */
  readonly from: number
  readonly to: number
  /** The active column, −1 when it is in another row. */
  readonly active: number
  readonly editing: Editing | null
  /** The column that carries the fill handle, −1 for none. */
  readonly handle: number
  /** Would be filled if the handle were let go now. */
  readonly filling: boolean
  readonly look: 'plain' | 'faded' | 'draft'
  /** The name of the row's menu; null when it has none. */
  readonly menu: string | null
}

const Row = <R,>({ row, index, top, columns, from, to, active, editing, handle, filling, look, menu }: GridRowProps<R>) => (
  <div role="row" aria-rowindex={index + 2} className={cls(styles.row, look !== 'plain' && styles[look])} style={{ top }}>
    {columns.map((column, col) => {
      const text = column.text(row)
      const ghost = text === '' ? (column.ghost?.(row) ?? null) : null
      const note = column.note?.(row) ?? null
      const selected = col >= from && col <= to
      return (
        <div
          key={column.key} role={col === 0 && text !== '' ? 'rowheader' : 'gridcell'} aria-colindex={col + 1} aria-selected={selected} aria-readonly={column.readOnly || undefined}
          data-r={index} data-c={col} title={note ?? ghost?.why}
          className={cls(styles.cell, col === 0 && styles.first, column.end && styles.end, selected && styles.selected, col === active && styles.active, filling && col >= from && col <= to && styles.filling)}
        >
          <span data-name={column.personal || undefined} className={cls(styles.text, note !== null && styles.unread, ghost !== null && styles.ghost)}>{ghost?.text ?? column.show?.(row) ?? text}</span>
          {col === active && editing !== null && <CellInput column={column} text={text} editing={editing} proposal={ghost?.text} note={note} />}
          {col === 0 && menu !== null && <button type="button" tabIndex={-1} data-menu aria-label={menu} className={styles.menu}><Icon name="more" size={16} /></button>}
          {col === handle && <span data-handle className={styles.handle} aria-hidden="true" />}
        </div>
      )
    })}
  </div>
)

/** Drawn anew only when something of its own changed: with 500 lines a step of the cursor touches two rows. */
export const GridRow = memo(Row) as typeof Row
