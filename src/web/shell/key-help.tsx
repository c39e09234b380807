import { Link } from '@tanstack/react-router'
import { shell } from '#i18n/shell.ts'
import { useWords } from '../ground/locale.tsx'
import { usePreferences } from '../ground/preferences.ts'
import { buttonClass } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { KeyList } from '../parts/key-list.tsx'

/** `?`: what the keys do. */
export const KeyHelp = ({ onClose }: { onClose: () => void }) => {
  const t = useWords(shell)
  const { singleKeys } = usePreferences()
  return (
    <Dialog title={t('keys_title')} onClose={onClose} footer={<Link to="/settings/$section" params={{ section: 'keys' }} className={buttonClass('quiet')} onClick={onClose}>{t('keys_settings')}</Link>}>
      <div className="stack">
        {!singleKeys && <p>{t('keys_off')}</p>}
        <KeyList />
        <p className="muted small">{t('keys_hint')}</p>
      </div>
    </Dialog>
  )
}
