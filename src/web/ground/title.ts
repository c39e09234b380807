import { useEffect } from 'react'
import { parts } from '#i18n/parts.ts'
import { useWords } from './locale.tsx'

/** Names the page in the tab and the history: 「张经理 · 续茶」. */
export const useTitle = (title: string): void => {
  const t = useWords(parts)
  const brand = t('brand')
  useEffect(() => {
    document.title = title === '' ? brand : `${title} · ${brand}`
  }, [title, brand])
}
