import { Link } from '@tanstack/react-router'
import { mailLetter as words } from '#i18n/mail-letter.ts'
import { useWords } from '../ground/locale.tsx'
import styles from './letters.module.css'
import { useMailbox } from './use-mailbox.ts'

/** The way to a mailbox, for whoever has none. */
export const NoMailbox = () => {
  const t = useWords(words)
  return useMailbox() === false ? <p className="muted small">{t('set_up')} · <Link to="/settings/$section" params={{ section: 'mail' }} className={styles.link}>{t('to_settings')}</Link></p> : null
}
