import { meeting as words } from '#i18n/meeting.ts'
import { useWords } from '../../ground/locale.tsx'
import type { Kept } from '../../offline/use-kept.ts'
import styles from './talk.module.css'

/** Says quietly how far a text that saves itself is. */
export const SaveWords = ({ of: { state, failure } }: { of: Kept }) => {
  const t = useWords(words)
  const said = state === 'saving' ? t('saving') : state === 'saved' ? t('saved') : state === 'away' ? t('kept_here') : state === 'refused' ? t('refused', { why: failure }) : ''
  return <p className={styles.says} role="status" data-bad={state === 'refused' || undefined}>{said}</p>
}
