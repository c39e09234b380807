import { Link } from '@tanstack/react-router'
import { people as words } from '#i18n/people.ts'
import { useWords } from '../../ground/locale.tsx'
import { useSearch } from '../../ground/use-search.ts'
import { PersonFound } from '../../parts/person-found.tsx'
import styles from './people.module.css'

const MOST = 3

/** Who is there already under a name like the one being added, each leading to their page; nobody is merged. */
export const AlikePeople = ({ name, onOpen }: { name: string; onOpen: () => void }) => {
  const t = useWords(words)
  const asked = useSearch(name, { limit: MOST, enabled: name.length > 1 })
  const alike = name.length > 1 && asked.isSettled ? asked.people.filter(({ marks }) => marks.some(({ field }) => field === 'name' || field === 'nickname')) : []
  return (
    <div role="status">
      {alike.length > 0 && (
        <>
          <p className="muted small">{t('alike')}</p>
          <ul>{alike.map(person => <li key={person.id}><Link to="/people/$contactId" params={{ contactId: person.id }} className={styles.alike} onClick={onOpen}><PersonFound person={person} /></Link></li>)}</ul>
        </>
      )}
    </div>
  )
}
