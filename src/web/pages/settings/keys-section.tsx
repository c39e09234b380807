import { keyWords } from '#i18n/keys.ts'
import { settings } from '#i18n/settings.ts'
import { useWords } from '../../ground/locale.tsx'
import { prefer, usePreferences } from '../../ground/preferences.ts'
import { Checkbox } from '../../parts/choices.tsx'
import { KeyList } from '../../parts/key-list.tsx'
import styles from './settings.module.css'

/** The shortcuts, and the switch WCAG 2.1.4 asks for. */
export const KeysSection = () => {
  const t = useWords(settings)
  const k = useWords(keyWords)
  const { singleKeys } = usePreferences()
  return (
    <div className={`card ${styles.form}`}>
      <Checkbox checked={singleKeys} onChange={on => prefer({ singleKeys: on })} hint={t('single_keys_hint')}>{t('single_keys')}</Checkbox>
      <KeyList />
      <p className="muted small">{k('hint')}</p>
    </div>
  )
}
