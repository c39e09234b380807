import { shell } from '#i18n/shell.ts'
import { useWords } from '../ground/locale.tsx'
import { Key } from './key.tsx'
import styles from './key.module.css'

const isMac = /mac|iphone|ipad/i.test(navigator.userAgent)

/** Every shortcut with what it does. */
export const KeyList = () => {
  const t = useWords(shell)
  const rows = [
    { keys: ['N'], says: t('key_log') },
    { keys: [isMac ? '⌘ Z' : 'Ctrl Z'], says: t('key_undo') },
    { keys: ['G', 'T'], says: t('key_today') },
    { keys: ['G', 'P'], says: t('key_people') },
    { keys: ['G', 'L'], says: t('key_plan') },
    { keys: ['G', 'S'], says: t('key_settings') },
    { keys: ['/'], says: t('key_find') },
    { keys: ['J'], says: t('key_next') },
    { keys: ['K'], says: t('key_before') },
    { keys: ['?'], says: t('key_help') },
  ]
  return (
    <dl className={styles.list}>
      {rows.map(({ keys, says }) => (
        <div key={says} className={styles.line}>
          <dt>{keys.map((key, i) => <span key={key}>{i > 0 && <span className={styles.then}>{t('key_then')}</span>}<Key>{key}</Key></span>)}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  )
}
