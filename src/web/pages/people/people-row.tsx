import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { people as words } from '#i18n/people.ts'
import { roleWords } from '#i18n/words.ts'
import { useWords } from '../../ground/locale.tsx'
import { useLog } from '../../log/log-context.tsx'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/chip.tsx'
import { Cup } from '../../parts/cup.tsx'
import { MarkedBy } from '../../parts/marked.tsx'
import type { PersonRow } from './person-row.ts'
import styles from './people.module.css'
import { useWhen } from './use-when.ts'

/** One person: cup, who, where, last and next, and the way to log. */
export const PeopleRow = memo(({ row, chosen, letter, typed }: { row: PersonRow; chosen: boolean; letter: string | null; typed: string }) => {
  const t = useWords(words)
  const r = useWords(roleWords)
  const when = useWhen()
  const log = useLog()
  const { name, salutation, position, department, organization, roleKinds, cup } = row
  const where = [position, [organization, department].filter(Boolean).join(' ')].filter(Boolean).join(' · ')
  return (
    <>
      {letter !== null && <p className={styles.letter} aria-hidden="true">{letter}</p>}
      <div className={styles.row} data-chosen={chosen || undefined} data-steaming data-item>
        <Cup state={cup.state} size={32} />
        <div className={styles.who}>
          <p className={styles.name}>
            <Link to="/people/$contactId" params={{ contactId: row.id }} search={before => ({ ...before, tab: undefined })} activeOptions={{ includeSearch: false }} className={styles.link}><span data-name><MarkedBy text={name} typed={typed} /></span></Link>
            {salutation !== '' && !name.startsWith(salutation) && <span className={styles.salutation} data-name><MarkedBy text={salutation} typed={typed} /></span>}
          </p>
          {roleKinds.some(kind => kind !== 'own') && <p className={styles.roles}>{roleKinds.filter(kind => kind !== 'own').slice(0, 2).map(kind => <Tag key={kind}>{r(kind)}</Tag>)}</p>}
        </div>
        <p className={styles.where}><MarkedBy text={where} typed={typed} /></p>
        <p className={styles.when}>{when(row)}</p>
        <Button small data-press="log" className={styles.log ?? ''} aria-label={t('log_for', { name })} onClick={() => log({ people: [{ id: row.id, name }] })}>{t('log')}</Button>
      </div>
    </>
  )
})
