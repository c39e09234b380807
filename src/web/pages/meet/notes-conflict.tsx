import { meeting as words } from '#i18n/meeting.ts'
import { useWords } from '../../ground/locale.tsx'
import type { Kept } from '../../offline/use-kept.ts'
import { Button } from '../../parts/button.tsx'
import { TextArea } from '../../parts/inputs.tsx'
import styles from './talk.module.css'

/** Notes written in two places: both stand side by side, and nothing is overwritten before the reader says what stays. */
export const NotesConflict = ({ of, theirs }: { of: Kept; theirs: string }) => {
  const t = useWords(words)
  return (
    <div className="stack-s" role="group" aria-label={t('conflict')}>
      <p className={styles.note} role="status">{t('conflict')}</p>
      <div className={styles.two}>
        <div className="stack-s">
          <TextArea label={t('mine')} value={of.text} onChange={of.write} rows={8} />
          <div><Button small onClick={() => of.settle(of.text)}>{t('use_mine')}</Button></div>
        </div>
        <div className="stack-s">
          <h3>{t('theirs')}</h3>
          <div className={styles.other} data-name>{theirs}</div>
          <div className={styles.foot}><Button small onClick={() => of.settle(theirs)}>{t('use_theirs')}</Button></div>
        </div>
      </div>
      <div><Button kind="main" onClick={() => of.settle(`${theirs.trimEnd()}\n\n${of.text}`)}>{t('use_both')}</Button></div>
    </div>
  )
}
