import type { Day } from '#domain/time/day.ts'
import { addMinutes } from '#domain/time/wall-time.ts'
import { calendar as words } from '#i18n/calendar.ts'
import { useWords } from '../../ground/locale.tsx'
import { begins, type BusyBlock, keyOf } from './busy-days.ts'
import styles from './calendar.module.css'
import { clockOf } from './calendar-view.ts'

/** What else is on that day by the calendars that were brought in: when, what, in which of them. */
export const BusyList = ({ day, busy }: { day: Day; busy: readonly BusyBlock[] }) => {
  const t = useWords(words)
  if (busy.length === 0) return null
  return (
    <ul aria-label={t('busy_times')} className={styles.busyList}>
      {busy.map(block => (
        <li key={keyOf(block)} data-free={block.free || undefined}>
          <span>{begins(block, day) === '' ? t('all_day') : t('times', { from: clockOf(block.start), to: clockOf(addMinutes(block.start, block.minutes)) })}</span>
          <span data-name>{block.title === '' ? t('busy') : block.title} · {block.calendar}</span>
        </li>
      ))}
    </ul>
  )
}
