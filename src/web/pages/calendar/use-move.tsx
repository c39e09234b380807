import { Link } from '@tanstack/react-router'
import { moveOccurrence } from '#contract/meeting.ts'
import { type Day } from '#domain/time/day.ts'
import { dayOf, minutesOf, wallTimeOf } from '#domain/time/wall-time.ts'
import { calendar as words } from '#i18n/calendar.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { buttonClass } from '../../parts/button.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import type { Talk } from './calendar-view.ts'

/** Carries a talk to another day, at its hour. The toast undoes it and says when the others are still to be told. */
export const useMove = (): ((talk: Talk, day: Day) => void) => {
  const t = useWords(words)
  const formats = useFormats()
  const move = useAct(moveOccurrence, {
    said: ({ talk }) => t('moved', { on: formats.heading(dayOf(talk.occurrence.start)) }),
    more: ({ talk: { meeting } }) => meeting.told && meeting.toTell > 0 && <>{t('still_to_tell')} <Link to="/meet/$meetingId" params={{ meetingId: meeting.id }} className={buttonClass('quiet', true)}>{t('to_tell')}</Link></>,
  })
  return (talk, day) => {
    if (dayOf(talk.start) === day) return
    move.mutate({ meetingId: talk.meetingId, recurrenceId: talk.recurrenceId, start: wallTimeOf(day, minutesOf(talk.start)) })
  }
}
