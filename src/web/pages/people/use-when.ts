import { useMemo } from 'react'
import { daysBetween } from '#domain/time/day.ts'
import { people as words } from '#i18n/people.ts'
import { useWords } from '../../ground/locale.tsx'
import { useToday } from '../../ground/session.ts'
import { useFormats } from '../../parts/use-formats.ts'
import type { PersonRow } from './person-row.ts'

/** When a person was last met and when the cup wants more, in words: 上次 12 天前 · 3 天后该续. Only who is on the plan is due; others cool. */
export const useWhen = (): ((row: Pick<PersonRow, 'cup' | 'letGo'>) => string) => {
  const t = useWords(words)
  const formats = useFormats()
  const today = useToday()
  return useMemo(() => ({ cup: { planned, dueOn, lastOn }, letGo }) => {
    const last = lastOn === null ? t('never') : t('last', { near: formats.near(lastOn) })
    if (letGo) return `${last} · ${t('let_go')}`
    if (dueOn === null || (lastOn === null && !planned)) return last
    const since = daysBetween(dueOn, today)
    const next = planned
      ? since > 0 ? t('due_since', { n: since }) : since === 0 ? t('due_today') : t('due_soon', { near: formats.near(dueOn) })
      : since > 0 ? t('cooled_since', { n: since }) : t('cools_soon', { near: formats.near(dueOn) })
    return `${last} · ${next}`
  }, [t, formats, today])
}
