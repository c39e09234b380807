import { Link } from '@tanstack/react-router'
import { calendar as words } from '#i18n/calendar.ts'
import { useWords } from '../../ground/locale.tsx'
import styles from './calendar.module.css'
import { DayMark } from './day-mark.tsx'

/** What the marks mean, and on a desk what the keys do. */
export const Legend = ({ hint }: { hint: string }) => {
  const t = useWords(words)
  return (
    <div className={styles.legend}>
      <ul aria-label={t('legend')}>
        {(['official', 'law', 'estimated'] as const).map(certainty => <li key={certainty}><DayMark day={{ kind: 'off', certainty }} />{t(`legend_${certainty}`)}</li>)}
        <li><span className={styles.busy} aria-hidden="true">{t('busy')}</span><Link to="/settings/$section" params={{ section: 'calendars' }}>{t('others')}</Link></li>
      </ul>
      <p className="hide-phone">{hint}</p>
    </div>
  )
}
