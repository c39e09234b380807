import { grid as words } from '#i18n/grid.ts'
import { useWords } from '../../ground/locale.tsx'
import { cls } from '../cls.ts'
import { Icon } from '../icon.tsx'
import type { GridColumn } from './column.ts'
import styles from './grid.module.css'
import type { GridSort } from './grid-props.ts'

/** The headings: a press sorts, the grip (or Shift with an arrow) sets the width. */
export const GridHead = <Row,>({ columns, sort, active }: { columns: readonly GridColumn<Row>[]; sort: GridSort | null; active: number }) => {
  const t = useWords(words)
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        {columns.map((column, col) => {
          const sorted = sort?.column === column.key ? sort : null
          return (
            <div
              key={column.key} role="columnheader" aria-colindex={col + 1} aria-sort={sorted === null ? 'none' : sorted.down ? 'descending' : 'ascending'}
              tabIndex={col === active ? 0 : -1} data-r={-1} data-c={col} data-active={col === active || undefined} title={`${column.title} · ${t('heading_hint')}`} className={cls(styles.heading, col === 0 && styles.first, column.end && styles.end)}
            >
              <span className={styles.text}>{column.title}</span>
              {sorted !== null && <span className={cls(styles.arrow, sorted.down && styles.down)}><Icon name="down" size={12} /></span>}
              <span data-grip className={styles.grip} aria-hidden="true" />
            </div>
          )
        })}
      </div>
    </div>
  )
}
