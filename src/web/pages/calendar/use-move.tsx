import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type * as z from 'zod/mini'
import { getCalendar, moveOccurrence } from '#contract/meeting.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { calendar as words } from '#i18n/calendar.ts'
import { refresh } from '../../ground/api.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { buttonClass } from '../../parts/button.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { type CalendarView, clockOf, isSame } from './calendar-view.ts'
import type { Carried } from './carried.ts'

/** Puts a talk elsewhere, or makes it longer or shorter: shown at once, kept by the server. The toast undoes it and says when the others are still to be told. */
export const useMove = (): ((carried: Carried) => void) => {
  const t = useWords(words)
  const formats = useFormats()
  const queries = useQueryClient()
  const more = ({ talk: { meeting } }: z.output<(typeof moveOccurrence)['returns']>): ReactNode =>
    meeting.told && meeting.toTell > 0 && <>{t('still_to_tell')} <Link to="/meet/$meetingId" params={{ meetingId: meeting.id }} className={buttonClass('quiet', true)}>{t('to_tell')}</Link></>
  const move = useAct(moveOccurrence, { more, said: ({ talk: { occurrence: { start } } }) => t('moved', { on: `${formats.heading(dayOf(start))} ${clockOf(start)}` }) })
  const stretch = useAct(moveOccurrence, { more, said: ({ talk: { occurrence: { minutes } } }) => t('lasts', { n: minutes }) })
  return ({ talk, start, minutes }) => {
    if (talk.start === start && talk.minutes === minutes) return
    queries.setQueriesData<CalendarView>({ queryKey: [getCalendar.path] }, known => known && { ...known, occurrences: known.occurrences.map(one => (isSame(talk, one) ? { ...one, start, minutes } : one)) })
    const key = { meetingId: talk.meetingId, recurrenceId: talk.recurrenceId }
    const onError = (): void => void refresh(queries)
    if (talk.start === start) stretch.mutate({ ...key, minutes }, { onError })
    else move.mutate({ ...key, start, ...(minutes === talk.minutes ? {} : { minutes }) }, { onError })
  }
}
