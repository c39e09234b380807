import type { Day } from '#domain/time/day.ts'
import { personAbout as words } from '#i18n/person-about.ts'
import { useWords } from '../../ground/locale.tsx'
import { useFormats } from '../../parts/use-formats.ts'

/** From when to when, in words; '' when neither is known. */
export const useSpan = () => {
  const t = useWords(words)
  const formats = useFormats()
  return ({ from, to }: { readonly from: Day | null; readonly to: Day | null }): string => {
    if (from !== null && to !== null) return t('from_to', { from: formats.day(from), to: formats.day(to) })
    return from !== null ? t('from_on', { from: formats.day(from) }) : to !== null ? t('until_on', { to: formats.day(to) }) : ''
  }
}
