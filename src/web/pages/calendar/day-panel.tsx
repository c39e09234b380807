import type { Ref } from 'react'
import type { Day } from '#domain/time/day.ts'
import { calendar as words } from '#i18n/calendar.ts'
import { useWords } from '../../ground/locale.tsx'
import { useAway } from '../../ground/reach.ts'
import { useArrange } from '../../meet/arrange-context.tsx'
import { Button } from '../../parts/button.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import type { BusyBlock } from './busy-days.ts'
import { BusyList } from './busy-list.tsx'
import styles from './calendar.module.css'
import type { DayView, Talk } from './calendar-view.ts'
import { useMarkWords } from './day-mark.tsx'
import { TalkRow } from './talk-row.tsx'

/** The chosen day with all its talks; Esc goes back to the grid. */
export const DayPanel = ({ ref, on, today, days, talksOn, busyOn, onPick, onBack }: {
  ref: Ref<HTMLElement>; on: Day; today: Day; days: ReadonlyMap<Day, DayView>; talksOn: (day: Day) => readonly Talk[]; busyOn: (day: Day) => readonly BusyBlock[]; onPick: (talk: Talk) => void; onBack: () => void
}) => {
  const t = useWords(words)
  const formats = useFormats()
  const markWords = useMarkWords()
  const arrange = useArrange()
  const away = useAway()
  const view = days.get(on)
  const talks = talksOn(on)
  return (
    <section ref={ref} aria-labelledby="chosen-day" className={styles.panel} onKeyDown={event => { if (event.key === 'Escape' && !event.defaultPrevented) onBack() }}>
      <h2 id="chosen-day">{formats.heading(on)}</h2>
      {view !== undefined && <p className="muted">{[on === today && t('is_today'), view.lunar, ...view.festivals, markWords(view)].filter(Boolean).join(' · ')}</p>}
      {talks.length === 0 ? <p className={styles.none}>{t('empty')}</p> : <ul className="card">{talks.map(talk => <TalkRow key={`${talk.meetingId} ${talk.recurrenceId}`} talk={talk} onPick={onPick} />)}</ul>}
      <BusyList day={on} busy={busyOn(on)} />
      {on >= today && !away && <Button onClick={() => arrange({ on })}>{t('arrange_on')}</Button>}
    </section>
  )
}
