import { getHealth } from '#contract/session.ts'
import { parts } from '#i18n/parts.ts'
import { settings } from '#i18n/settings.ts'
import { useAsk } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { Cup } from '../../parts/cup.tsx'
import styles from './settings.module.css'

/** What this is. */
export const AboutSection = () => {
  const t = useWords(settings)
  const p = useWords(parts)
  const { data } = useAsk(getHealth, {})
  return (
    <div className={`card ${styles.about}`}>
      <Cup state="fresh" size={72} silent />
      <p><b>{p('brand')}</b> · {t('about_line')}</p>
      <p className="muted">{t('about_text')}</p>
      <p className="small">{t('version')} {data?.version ?? ''} · {t('license')}</p>
      <p className={styles.links}><a href="/api">{t('api')}</a></p>
    </div>
  )
}
