import { listActs } from '#contract/change.ts'
import { settings } from '#i18n/settings.ts'
import { useAskPages } from '../../ground/ask-pages.ts'
import { useActs } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Asked } from '../../parts/states.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import styles from './settings.module.css'

/** What was done, newest first; each act can be taken back. */
export const ActivitySection = () => {
  const t = useWords(settings)
  const formats = useFormats()
  const { undo } = useActs()
  const asked = useAskPages(listActs, { limit: 50 })
  return (
    <Asked of={asked} wait={8}>
      {({ pages }) => {
        const acts = pages.flatMap(page => page.items)
        return acts.length === 0 ? <p className="muted">{t('activity_none')}</p> : (
          <div className="stack-s">
            <ol className={`card ${styles.rows}`}>
              {acts.map(act => (
                <li key={act.actId}>
                  <span className="grow"><span data-name className={act.undoneBy === null ? undefined : styles.struck}>{act.text}</span><small>{formats.instant(act.at)} · {t('activity_changes', { n: act.changes })}</small></span>
                  {act.undoneBy === null
                    ? <Button small aria-label={t('activity_undo_of', { what: act.text })} onClick={() => void undo(act.actId, act.verb === 'undo')}>{t('activity_undo')}</Button>
                    : <span className="muted small">{t('activity_undone')}</span>}
                </li>
              ))}
            </ol>
            {asked.hasNextPage && <div><Button busy={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>{t('activity_more')}</Button></div>}
          </div>
        )
      }}
    </Asked>
  )
}
