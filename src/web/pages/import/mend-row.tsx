import { useState } from 'react'
import { importPage as words } from '#i18n/import-page.ts'
import { columnWords } from '#i18n/sheet.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/inputs.tsx'
import styles from './import.module.css'
import type { ImportRow, ImportView } from './import-view.ts'

/** Cells of a row to be corrected in place: those with a problem first, the rest on demand. */
export const MendRow = ({ row, view, busy, onMend, onCancel, onAside }: { row: ImportRow; view: ImportView; busy: boolean; onMend: (cells: readonly string[]) => void; onCancel: (() => void) | null; onAside: () => void }) => {
  const t = useWords(words)
  const column = useWords(columnWords)
  const [cells, setCells] = useState<readonly string[]>(row.cells)
  const [all, setAll] = useState(onCancel !== null)
  const wrong = new Map(row.problems.map(problem => [problem.column ?? view.columns.find(({ kind }) => kind === 'name')?.index ?? 0, problem.text]))
  const shown = view.columns.filter(({ index, kind }) => kind !== 'ignore' && kind !== 'key' && (all || wrong.has(index)))
  const titleOf = ({ kind, heading }: ImportView['columns'][number]): string => (kind === 'extra' || kind === 'ignore' ? heading : column(kind))
  const set = (index: number, text: string): void => setCells(before => Array.from({ length: Math.max(before.length, index + 1) }, (_, i) => (i === index ? text : (before[i] ?? ''))))
  return (
    <form className={styles.mend} aria-label={t('mend_of', { n: row.row })} onSubmit={event => { event.preventDefault(); onMend(cells) }}>
      {shown.map(one => <TextField key={one.index} label={titleOf(one)} value={cells[one.index] ?? ''} onChange={text => set(one.index, text)} aria-invalid={wrong.has(one.index) || undefined} autoComplete="off" />)}
      <div className={styles.acts}>
        <Button small kind="main" type="submit" busy={busy}>{t('mend_done')}</Button>
        {!all && <Button small onClick={() => setAll(true)}>{t('mend_all')}</Button>}
        {onCancel !== null && <Button small kind="quiet" onClick={onCancel}>{t('mend_cancel')}</Button>}
        {onCancel === null && <Button small kind="quiet" onClick={onAside}>{t('set_aside')}</Button>}
      </div>
    </form>
  )
}
