import { Link } from '@tanstack/react-router'
import { listMessages } from '#contract/mail.ts'
import { mailOutbox as words } from '#i18n/mail-outbox.ts'
import { useAsk } from '../ground/api.ts'
import { useWords } from '../ground/locale.tsx'
import styles from './letters.module.css'

/** Says on Today that letters wait for the reader to decide; nothing while none does. */
export const LetterTroubles = () => {
  const t = useWords(words)
  const { data } = useAsk(listMessages, { limit: 50 })
  const n = data?.items.filter(({ state }) => state === 'refused' || state === 'unsure').length ?? 0
  return n === 0 ? null : <p className={styles.troubles}>{t('troubles', { n })} · <Link to="/letters" className={styles.link}>{t('troubles_go')}</Link></p>
}
