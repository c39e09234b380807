import type * as z from 'zod/mini'
import { type calendarView, editCalendar, refreshCalendar, removeCalendar } from '#contract/busy.ts'
import { busyWords } from '#i18n/busy.ts'
import { parts } from '#i18n/parts.ts'
import { messageOf, useAct, useActs } from '../../ground/acts.tsx'
import { useSend } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Checkbox } from '../../parts/choices.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import type { Unread } from './calendar-problems.tsx'
import styles from './settings.module.css'

/** A calendar that was brought or subscribed to: from where and since when, why it could not be read last time, whether its titles are shown, and the way to remove it. */
export const CalendarRow = ({ calendar: { id, name, events, showTitles, broughtAt, subscription }, onRead }: { calendar: z.output<typeof calendarView>; onRead: (problems: Unread) => void }) => {
  const t = useWords(busyWords)
  const p = useWords(parts)
  const formats = useFormats()
  const { say } = useActs()
  const edit = useAct(editCalendar, { said: () => t('changed') })
  const remove = useAct(removeCalendar, { said: () => t('removed', { name }) })
  const refresh = useSend(refreshCalendar)
  const readNow = (): void => refresh.mutate({ calendarId: id }, {
    onSuccess: ({ calendar, problems }) => {
      const problem = calendar.subscription?.problem ?? null
      say(problem === null ? { text: t('refreshed', { name, n: calendar.events }) } : { text: problem.text, bad: true })
      onRead(problems)
    },
    onError: error => say({ text: messageOf(error, p('unknown_error')), bad: true }),
  })
  const address = subscription === null ? '' : subscription.end === '' ? subscription.host : t('address_shown', { host: subscription.host, end: subscription.end })
  return (
    <li>
      <span className={styles.whole}>
        {name}
        <small>{subscription === null ? t('about', { n: events, at: formats.instant(broughtAt) }) : t('about_subscribed', { address, n: events, at: formats.instant(subscription.refreshedAt) })}</small>
        {subscription !== null && subscription.problem !== null && <small className={styles.problem}>{subscription.problem.text}</small>}
      </span>
      <Checkbox checked={showTitles} disabled={edit.isPending} onChange={on => edit.mutate({ calendarId: id, showTitles: on })}><span className="vh">{t('show_titles_of', { name })}</span><span aria-hidden="true">{t('show_titles')}</span></Checkbox>
      {subscription !== null && <Button small aria-label={t('refresh_of', { name })} busy={refresh.isPending} onClick={readNow}>{t('refresh')}</Button>}
      <Button small aria-label={t('remove_of', { name })} busy={remove.isPending} onClick={() => remove.mutate({ calendarId: id })}>{t('remove')}</Button>
    </li>
  )
}
