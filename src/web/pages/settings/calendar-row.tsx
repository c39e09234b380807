import type * as z from 'zod/mini'
import { type calendarView, editCalendar, removeCalendar } from '#contract/busy.ts'
import { busyWords } from '#i18n/busy.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Checkbox } from '../../parts/choices.tsx'
import { useFormats } from '../../parts/use-formats.ts'

/** A calendar that was brought: since when, whether its titles are shown, and the way to remove it. */
export const CalendarRow = ({ calendar: { id, name, events, showTitles, broughtAt } }: { calendar: z.output<typeof calendarView> }) => {
  const t = useWords(busyWords)
  const formats = useFormats()
  const edit = useAct(editCalendar, { said: () => t('changed') })
  const remove = useAct(removeCalendar, { said: () => t('removed', { name }) })
  return (
    <li>
      <span className="grow">{name}<small>{t('about', { n: events, at: formats.instant(broughtAt) })}</small></span>
      <Checkbox checked={showTitles} disabled={edit.isPending} onChange={on => edit.mutate({ calendarId: id, showTitles: on })}><span className="vh">{t('show_titles_of', { name })}</span><span aria-hidden="true">{t('show_titles')}</span></Checkbox>
      <Button small aria-label={t('remove_of', { name })} busy={remove.isPending} onClick={() => remove.mutate({ calendarId: id })}>{t('remove')}</Button>
    </li>
  )
}
