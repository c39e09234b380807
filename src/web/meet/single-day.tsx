import { getCalendar } from '#contract/meeting.ts'
import type { Day } from '#domain/time/day.ts'
import { arrange as words } from '#i18n/arrange.ts'
import { useAsk } from '../ground/api.ts'
import { useWords } from '../ground/locale.tsx'

/** What there is to know of the one day: a day off, and what is on it already. Nothing on a free working day. */
export const SingleDay = ({ on }: { on: Day }) => {
  const t = useWords(words)
  const { data } = useAsk(getCalendar, { from: on, to: on })
  const day = data?.days[0]
  const others = data?.occurrences.filter(({ state }) => state !== 'cancelled') ?? []
  const off = day?.kind !== 'off' ? null : day.certainty === 'weekend' ? t('weekend_once') : t('off_once', { name: day.name })
  if (off === null && others.length === 0) return null
  return (
    <p className="muted small" role="status">
      {off} {others.length > 0 && <span data-name>{t('others', { titles: others.map(({ title, start }) => `${start.slice(11)} ${title}`).join(t('between')) })}</span>}
    </p>
  )
}
