import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { type Locale, localeOf, type Messages, type translate, translateKey } from '#i18n/messages.ts'
import { signCalls } from './api.ts'
import { isStored, store, stored } from './storage.ts'

interface Chosen { readonly locale: Locale; readonly choose: (locale: Locale) => void }

const LocaleContext = createContext<Chosen>({ locale: 'zh-CN', choose: () => undefined })

/** The language before anybody is signed in: the one last used here, else the browser's. */
const firstLocale = (): Locale => {
  const locale = localeOf(isStored('locale') ? stored('locale') : navigator.language)
  signCalls({ locale })
  return locale
}

/** Holds the language of the page; keeps `<html lang>` and this browser's memory in step with it. */
export const LocaleProvider = ({ children }: { children: ReactNode }) => {
  const [locale, setLocale] = useState(firstLocale)
  const choose = useCallback((wanted: Locale) => {
    signCalls({ locale: wanted })
    setLocale(wanted)
  }, [])
  useEffect(() => {
    document.documentElement.lang = locale
    store('locale', locale)
  }, [locale])
  const value = useMemo(() => ({ locale, choose }), [locale, choose])
  return <LocaleContext value={value}>{children}</LocaleContext>
}

export const useLocale = (): Locale => useContext(LocaleContext).locale
export const useChooseLocale = (): ((locale: Locale) => void) => useContext(LocaleContext).choose

type Texts = Readonly<Record<string, string>>

/** The words of an area (`#i18n/<area>.ts`) in the reader's language: `const t = useWords(today)`, `t('title', { n: 3 })`. A wrong key or missing value does not compile. */
export const useWords = <Area extends Texts>(area: Messages<Area>) => {
  const locale = useLocale()
  return useMemo(() => {
    type Rest<Key extends keyof Area & string> = Parameters<typeof translate<Area, Key>> extends [unknown, unknown, unknown, ...infer Values] ? Values : never
    return <Key extends keyof Area & string>(key: Key, ...values: Rest<Key>): string =>
      translateKey(area as unknown as Messages<Texts>, locale, key, values[0] as Record<string, string | number> | undefined)
  }, [area, locale])
}
