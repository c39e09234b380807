import { Link } from '@tanstack/react-router'
import type { ActId } from '#domain/base/ids.ts'
import { importPage as words } from '#i18n/import-page.ts'
import { useActs } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Button, buttonClass } from '../../parts/button.tsx'
import { Cup } from '../../parts/cup.tsx'
import styles from './import.module.css'
import type { Applied } from './import-view.ts'

/** What the import did, and where to go from here. */
export const Done = ({ applied, then, onUndone }: { applied: Applied; then: 'welcome' | undefined; onUndone: () => void }) => {
  const t = useWords(words)
  const { undo } = useActs()
  const { actId, created, changed, same, left } = applied
  return (
    <section className={`card ${styles.done}`} aria-label={t('done_title')}>
      <Cup state="fresh" size={40} silent />
      <div className="grow">
        <h2>{t('done_title')}</h2>
        <p>{t('done_counts', { created, changed, same })}{left > 0 && ` ${t('done_left', { n: left })}`}</p>
      </div>
      <div className={styles.doneActs}>
        <Button kind="quiet" onClick={() => void undo(actId as ActId).then(onUndone)}>{t('undo')}</Button>
        {then === 'welcome'
          ? <Link to="/welcome" search={{ step: 'budget' }} className={buttonClass('main')}>{t('to_next')}</Link>
          : <><Link to="/today" className={buttonClass()}>{t('to_today')}</Link><Link to="/plan" className={buttonClass('main')}>{t('to_plan')}</Link></>}
      </div>
    </section>
  )
}
