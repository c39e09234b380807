import { LOCALES } from '#i18n/messages.ts'
import { useChooseLocale, useLocale } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import styles from './door.module.css'

const names = { 'zh-CN': '中文', en: 'English' } as const

/** Both languages by their own names. */
export const LanguageSwitch = () => {
  const locale = useLocale()
  const choose = useChooseLocale()
  return (
    <div className={styles.language}>
      {LOCALES.map(one => <Button key={one} kind="quiet" small lang={one} aria-pressed={one === locale} onClick={() => choose(one)}>{names[one]}</Button>)}
    </div>
  )
}
