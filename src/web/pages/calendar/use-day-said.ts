import type { Day } from '#domain/time/day.ts'
import { calendar as words } from '#i18n/calendar.ts'
import { useWords } from '../../ground/locale.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import type { DayView } from './calendar-view.ts'
import { useMarkWords } from './day-mark.tsx'

/** What a day's cell is called: date, lunar day, today, festivals, mark, and how much is on. */
export const useDaySaid = (today: Day): ((day: Day, view: DayView | undefined, talks: number, busy: number) => string) => {
  const t = useWords(words)
  const formats = useFormats()
  const markWords = useMarkWords()
  return (day, view, talks, busy) => [
    view === undefined ? formats.heading(day) : t('cell', { on: formats.heading(day), lunar: view.lunar }), day === today && t('is_today'), ...(view?.festivals ?? []), view !== undefined && markWords(view),
    talks > 0 && t('talks', { n: talks }), busy > 0 && t('busy_n', { n: busy }),
  ].filter(Boolean).join(t('between'))
}
