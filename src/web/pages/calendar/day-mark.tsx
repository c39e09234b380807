import { calendar } from '#i18n/calendar.ts'
import { holidays } from '#i18n/holidays.ts'
import { useWords } from '../../ground/locale.tsx'
import styles from './calendar.module.css'
import type { DayView } from './calendar-view.ts'

/** 休 or 班: filled when it was announced, hollow when it is the law, dotted when only likely. Nothing on an ordinary day. */
export const DayMark = ({ day: { kind, certainty } }: { day: Pick<DayView, 'kind' | 'certainty'> }) => {
  const h = useWords(holidays)
  return certainty === 'weekend' ? null : <span className={styles.mark} data-kind={kind} data-certainty={certainty} aria-hidden="true">{h(kind)}</span>
}

/** The mark in words: 国庆节放假，国务院公布; '' on an ordinary day. */
export const useMarkWords = (): ((day: Pick<DayView, 'kind' | 'certainty' | 'name'>) => string) => {
  const t = useWords(calendar)
  const h = useWords(holidays)
  return ({ kind, certainty, name }) => (certainty === 'weekend' ? '' : t('mark', { name, what: h(`${kind}_full`), certainty: h(`certainty_${certainty}`) }))
}
