import { useState } from 'react'
import { importPage as words } from '#i18n/import-page.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/chip.tsx'
import { PersonLink } from '../../parts/person-link.tsx'
import styles from './import.module.css'
import { type Decision, type ImportRow, type ImportView, isAboutPerson } from './import-view.ts'
import { MendRow } from './mend-row.tsx'
import { useMend } from './use-mend.ts'

/** One row: whom it is about, what it would do, what is wrong or doubtful, and what can be decided. */
export const ImportRowCard = ({ row, view }: { row: ImportRow; view: ImportView }) => {
  const t = useWords(words)
  const [mending, setMending] = useState(false)
  const mend = useMend(view)
  const open = view.state === 'staged' && row.state !== 'applied'
  const decide = (decision: Decision | null, contactId?: (typeof row.candidates)[number]['contactId']): void => mend.mutate({ row: row.row, decision, ...(contactId === undefined ? {} : { contactId }) })
  const isNew = row.match === null
  const name = row.name === '' ? t('unnamed_row') : row.name
  return (
    <div className={styles.row} role="group" aria-label={`${t('row', { n: row.row })} ${name}`}>
      <div className={styles.rowHead}>
        <span className={styles.number}>{t('row', { n: row.row })}</span>
        <b data-name>{name}</b>
        {row.match !== null && <span className={styles.match}><PersonLink id={row.match.contactId}>{t('match', { name: row.match.name, why: row.match.why })}</PersonLink></span>}
        {row.decision !== null && <Tag tone="celadon">{t(`decided_${row.decision}`)}</Tag>}
      </div>
      {row.problems.length > 0 && (
        <ul className={styles.problems}>
          {row.problems.map(problem => <li key={`${problem.column} ${problem.key}`} className={problem.kind === 'error' ? styles.error : styles.doubt}>{problem.column === null ? '' : `${view.columns[problem.column]?.heading ?? ''}　`}{problem.text}</li>)}
        </ul>
      )}
      {row.diff.length > 0 && (
        <dl className={styles.diff}>
          {row.diff.filter(({ field }) => !(isNew && field === 'name')).map(({ field, label, before, after }) => (
            <div key={`${field} ${label}`}><dt>{label}</dt><dd data-name>{isNew ? after : <><del>{before === '' ? t('was_empty') : before}</del><span aria-hidden="true"> → </span><ins>{after === '' ? t('emptied') : after}</ins></>}</dd></div>
          ))}
        </dl>
      )}
      {open && (mending || row.state === 'error')
        ? <MendRow key={row.cells.join('\t')} row={row} view={view} busy={mend.isPending} onMend={cells => mend.mutate({ row: row.row, cells: [...cells] }, { onSuccess: () => setMending(false) })} onCancel={mending ? () => setMending(false) : null} onAside={() => decide('discard')} />
        : open && (
          <div className={styles.acts}>
            {row.state === 'doubt' && <Decide row={row} busy={mend.isPending} onDecide={decide} />}
            {row.decision !== null && row.state !== 'doubt' && <Button small kind="quiet" busy={mend.isPending} onClick={() => decide(null)}>{t('take_back')}</Button>}
            {row.state !== 'discarded' && row.state !== 'same' && <Button small kind="quiet" aria-label={t('mend_of', { n: row.row })} onClick={() => setMending(true)}>{t('mend')}</Button>}
          </div>
        )}
    </div>
  )
}

const Decide = ({ row, busy, onDecide }: { row: ImportRow; busy: boolean; onDecide: (decision: Decision, contactId?: ImportRow['candidates'][number]['contactId']) => void }) => {
  const t = useWords(words)
  const of = { row: t('row', { n: row.row }) }
  const { match, candidates } = row
  const about = isAboutPerson(row)
  const label = (text: string): string => `${text} · ${of.row}`
  return (
    <>
      {about && candidates.length > 1 && candidates.map(({ contactId, name, detail }) => (
        <Button key={contactId} small busy={busy} aria-label={label(`${t('same_as', { name })} ${detail}`)} onClick={() => onDecide('same_person', contactId)}><span data-name>{t('same_as', { name })}</span>{detail !== '' && <small>{detail}</small>}</Button>
      ))}
      {about && candidates.length <= 1 && (match !== null || candidates.length === 1) && (
        <Button small busy={busy} aria-label={label(t('same_person'))} onClick={() => onDecide('same_person', match?.contactId ?? candidates[0]?.contactId)}>{t('same_person')}</Button>
      )}
      {about && <Button small busy={busy} aria-label={label(t('other_person'))} onClick={() => onDecide('new_person')}>{t('other_person')}</Button>}
      {!about && <Button small busy={busy} aria-label={label(t('accept'))} onClick={() => onDecide('accept')}>{t('accept')}</Button>}
      <Button small kind="quiet" busy={busy} aria-label={label(t('set_aside'))} onClick={() => onDecide('discard')}>{t('set_aside')}</Button>
    </>
  )
}
