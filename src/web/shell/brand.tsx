import { parts } from '#i18n/parts.ts'
import { useWords } from '../ground/locale.tsx'
import { Cup } from '../parts/cup.tsx'
import styles from './frame.module.css'

/** The name with its cup. */
export const Brand = () => {
  const t = useWords(parts)
  return <p className={styles.brand}><Cup state="fresh" size={26} silent />{t('brand')}</p>
}
