import { listCalendars } from '#contract/busy.ts'
import { busyWords } from '#i18n/busy.ts'
import { useAsk } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { useBringCalendar } from '../../meet/use-bring-calendar.tsx'
import { FileDrop } from '../../parts/file-drop.tsx'
import { Section } from '../../parts/page-head.tsx'
import { Asked } from '../../parts/states.tsx'
import { CalendarRow } from './calendar-row.tsx'
import { CalendarFeed } from './calendar-feed.tsx'
import { CalendarSeen } from './calendar-seen.tsx'
import styles from './settings.module.css'

/** Calendars kept elsewhere, brought in as busy times; whom one met by them; and the address of ours for them. */
export const CalendarsSection = () => {
  const t = useWords(busyWords)
  const asked = useAsk(listCalendars, {})
  const bring = useBringCalendar({ link: false })
  const problems = bring.data?.problems ?? []
  return (
    <div className="stack">
      <p className="muted small">{t('hint')}</p>
      <Section id="calendars-brought" title={t('brought')}>
        <div className="stack">
          <FileDrop accept=".ics,.ical,text/calendar" busy={bring.isPending} hint={bring.isPending ? t('reading') : t('file_hint')} onFile={file => bring.mutate(file)} />
          {problems.length > 0 && (
            <div className={styles.notice} role="status">
              <p>{t('problems', { n: problems.length })}</p>
              <ul>{problems.map(({ line, text }) => <li key={`${line} ${text}`}>{t('problem', { line, text })}</li>)}</ul>
            </div>
          )}
          <Asked of={asked} wait={2}>
            {({ items }) => items.length === 0 ? <p className="muted">{t('none')}</p> : <ul className={`card ${styles.rows}`}>{items.map(one => <CalendarRow key={one.id} calendar={one} />)}</ul>}
          </Asked>
        </div>
      </Section>
      <CalendarSeen />
      <CalendarFeed />
    </div>
  )
}
