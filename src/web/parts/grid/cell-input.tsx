import { grid as words } from '#i18n/grid.ts'
import { useWords } from '../../ground/locale.tsx'
import { cls } from '../cls.ts'
import type { Editing, GridColumn } from './column.ts'
import styles from './grid.module.css'

/** Whether fingers choose the cells. */
export const TOUCH = typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches

/**
 * The input of the active cell. It has the focus before anything is typed, transparent and empty, because an input method must find it there:
 * taking the focus only at the first key loses that key of a composition. Its text is the browser's own; the grid reads it when it commits.
 */
export const CellInput = <Row,>({ column, text, editing, proposal, note }: { column: GridColumn<Row>; text: string; editing: Editing; proposal: string | undefined; note: string | null }) => {
  const t = useWords(words)
  const { mode, open, marked, listId } = editing
  const said = text !== '' ? text : proposal !== undefined ? t('proposed', { text: proposal }) : t('empty')
  const props = {
    'data-editor': true, tabIndex: 0, spellCheck: false, autoComplete: 'off', readOnly: column.readOnly === true,
    'aria-label': mode === 'nav' ? t('cell', { column: column.title, text: note === null ? said : `${said} ${note}` }) : column.title,
    className: cls(styles.editor, mode !== 'nav' && styles.editing),
    // A finger that only chooses a cell wants no keyboard yet.
    inputMode: TOUCH && mode === 'nav' ? ('none' as const) : ('text' as const),
  }
  if (column.suggest === undefined) return column.lines ? <textarea rows={1} {...props} /> : <input {...props} />
  return <input {...props} role="combobox" aria-autocomplete="list" aria-expanded={open} aria-controls={open ? listId : undefined} aria-activedescendant={open && marked >= 0 ? `${listId}-${marked}` : undefined} />
}
