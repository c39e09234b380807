import { Link } from '@tanstack/react-router'
import { calendar as words } from '#i18n/calendar.ts'
import { loopWords } from '#i18n/loop.ts'
import { useWords } from '../../ground/locale.tsx'
import { LoopGlyph } from '../../parts/loop-glyph.tsx'
import styles from './calendar.module.css'
import { DayMark } from './day-mark.tsx'

const STEPS = ['invited', 'prepared', 'held', 'closed'] as const

/** What the marks mean, and on a desk what the keys do. */
export const Legend = ({ hint }: { hint: string }) => {
  const t = useWords(words)
  const l = useWords(loopWords)
  return (
    <div className={styles.legend}>
      <ul aria-label={t('legend')}>
        {(['official', 'law', 'estimated'] as const).map(certainty => <li key={certainty}><DayMark day={{ kind: 'off', certainty }} />{t(`legend_${certainty}`)}</li>)}
        <li><DayMark day={{ kind: 'work', certainty: 'official' }} />{t('legend_work')}</li>
        <li><span aria-hidden="true">↷</span>{t('legend_moved')}</li>
        <li><span className={styles.busy} aria-hidden="true">{t('busy')}</span><Link to="/settings/$section" params={{ section: 'calendars' }}>{t('others')}</Link></li>
      </ul>
      <ul aria-label={t('legend_steps')} className="hide-phone">
        {STEPS.map(state => <li key={state}><LoopGlyph state={state} silent />{l(state)}</li>)}
      </ul>
      <p className="hide-phone">{hint}</p>
    </div>
  )
}
