import { useEffect } from 'react'
import { parts } from '#i18n/parts.ts'
import { useWords } from './locale.tsx'
import { usePreferences } from './preferences.ts'

/** Names the page in the tab and the history: 「张经理 · 续茶」; with names blurred only 「续茶」. */
export const useTitle = (title: string): void => {
  const t = useWords(parts)
  const brand = t('brand')
  const { blur } = usePreferences()
  useEffect(() => {
    document.title = title === '' || blur ? brand : `${title} · ${brand}`
  }, [title, brand, blur])
}
