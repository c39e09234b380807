import { Link } from '@tanstack/react-router'
import { getToday } from '#contract/today.ts'
import { shell } from '#i18n/shell.ts'
import { useAsk } from '../ground/api.ts'
import { useWords } from '../ground/locale.tsx'
import { useWorkspace } from '../ground/session.ts'
import styles from './frame.module.css'

const Entry = ({ to, label, count }: { to: '/today' | '/people' | '/plan' | '/calendar' | '/growth' | '/settings'; label: string; count?: number | undefined }) => (
  <Link to={to} className={styles.entry}>
    {label}
    {count !== undefined && count > 0 && <span className={styles.count}>{count}</span>}
  </Link>
)

/** The places of the app, with how much waits in each; of people as many as their list has, which leaves out those let go. */
export const SideNav = () => {
  const t = useWords(shell)
  const { contacts, letGo } = useWorkspace()
  const { data } = useAsk(getToday, {})
  return (
    <>
      <Entry to="/today" label={t('today')} count={data?.items.length} />
      <Entry to="/people" label={t('people')} count={contacts - letGo} />
      <Entry to="/plan" label={t('plan')} />
      <Entry to="/calendar" label={t('calendar')} />
      <Entry to="/growth" label={t('growth')} />
      <Entry to="/settings" label={t('settings')} />
    </>
  )
}
