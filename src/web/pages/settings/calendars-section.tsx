import { useState } from 'react'
import { listCalendars } from '#contract/busy.ts'
import { busyWords } from '#i18n/busy.ts'
import { useAsk } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { useBringCalendar } from '../../meet/use-bring-calendar.tsx'
import { FileDrop } from '../../parts/file-drop.tsx'
import { Section } from '../../parts/page-head.tsx'
import { Asked } from '../../parts/states.tsx'
import { CalendarFeed } from './calendar-feed.tsx'
import { CalendarProblems, type Unread } from './calendar-problems.tsx'
import { CalendarRow } from './calendar-row.tsx'
import { CalendarSeen } from './calendar-seen.tsx'
import { CalendarSubscribe } from './calendar-subscribe.tsx'
import styles from './settings.module.css'

/** Calendars kept elsewhere, subscribed to or brought in as busy times; whom one met by them; and the address of ours for them. */
export const CalendarsSection = () => {
  const t = useWords(busyWords)
  const asked = useAsk(listCalendars, {})
  const bring = useBringCalendar({ link: false })
  const [problems, setProblems] = useState<Unread>([])
  return (
    <div className="stack">
      <p className="muted small">{t('hint')}</p>
      <Section id="calendars-brought" title={t('brought')}>
        <div className="stack">
          <CalendarSubscribe onRead={setProblems} />
          <FileDrop accept=".ics,.ical,text/calendar" busy={bring.isPending} hint={bring.isPending ? t('reading') : t('file_hint')} onFile={file => bring.mutate(file, { onSuccess: brought => setProblems(brought.problems) })} />
          <CalendarProblems problems={problems} />
          <Asked of={asked} wait={2}>
            {({ items }) => items.length === 0 ? <p className="muted">{t('none')}</p> : <ul className={`card ${styles.rows}`}>{items.map(one => <CalendarRow key={one.id} calendar={one} onRead={setProblems} />)}</ul>}
          </Asked>
        </div>
      </Section>
      <CalendarSeen />
      <CalendarFeed />
    </div>
  )
}
