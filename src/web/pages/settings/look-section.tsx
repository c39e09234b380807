import { settings } from '#i18n/settings.ts'
import { useWords } from '../../ground/locale.tsx'
import { prefer, usePreferences } from '../../ground/preferences.ts'
import { Checkbox, RadioGroup } from '../../parts/choices.tsx'
import styles from './settings.module.css'

/** How the page looks in this browser; takes effect at once. */
export const LookSection = () => {
  const t = useWords(settings)
  const { theme, size, motion, blur } = usePreferences()
  return (
    <div className={`card ${styles.form}`}>
      <RadioGroup label={t('theme')} value={theme} options={(['system', 'light', 'dark'] as const).map(value => ({ value, label: t(`theme_${value}`) }))} onChange={value => prefer({ theme: value })} />
      <RadioGroup label={t('size')} value={size} options={(['normal', 'large', 'larger'] as const).map(value => ({ value, label: t(`size_${value}`) }))} onChange={value => prefer({ size: value })} />
      <RadioGroup label={t('motion')} value={motion} options={(['system', 'less'] as const).map(value => ({ value, label: t(`motion_${value}`) }))} onChange={value => prefer({ motion: value })} />
      <Checkbox checked={blur} onChange={on => prefer({ blur: on })} hint={t('blur_hint')}>{t('blur')}</Checkbox>
      <p className="muted small">{t('look_hint')}</p>
    </div>
  )
}
