import { settings } from '#i18n/settings.ts'
import { useToday } from '../../ground/session.ts'
import { useWords } from '../../ground/locale.tsx'
import { CommandLine } from './command-line.tsx'
import styles from './settings.module.css'

/** How to take everything away and bring it back: by the command line, where the data is. */
export const BackupSection = () => {
  const t = useWords(settings)
  const file = `xucha-${useToday()}.backup`
  return (
    <div className={`card ${styles.form}`}>
      <p>{t('backup_hint')}</p>
      <div className="stack-s"><h2 className="small">{t('backup_make')}</h2><CommandLine label={t('backup_make')} text={`npx xucha backup ${file}`} /></div>
      <div className="stack-s"><h2 className="small">{t('backup_restore')}</h2><CommandLine label={t('backup_restore')} text={`npx xucha restore ${file}`} /></div>
      <p className="muted small">{t('backup_then')}</p>
    </div>
  )
}
