import { Link } from '@tanstack/react-router'
import { keyWords } from '#i18n/keys.ts'
import { useWords } from '../ground/locale.tsx'
import { usePreferences } from '../ground/preferences.ts'
import { buttonClass } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { KeyList } from '../parts/key-list.tsx'

/** `?`: what the keys do. */
export const KeyHelp = ({ onClose }: { onClose: () => void }) => {
  const t = useWords(keyWords)
  const { singleKeys } = usePreferences()
  return (
    <Dialog wide title={t('title')} onClose={onClose}>
      <div className="stack">
        {!singleKeys && <p>{t('off')}</p>}
        <KeyList />
        <p className="muted small">{t('hint')}</p>
        <p><Link to="/settings/$section" params={{ section: 'keys' }} className={buttonClass('plain', true)} onClick={onClose}>{t('to_settings')}</Link></p>
      </div>
    </Dialog>
  )
}
