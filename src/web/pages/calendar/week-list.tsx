import type { Day } from '#domain/time/day.ts'
import { calendar as words } from '#i18n/calendar.ts'
import { useWords } from '../../ground/locale.tsx'
import { useAway } from '../../ground/reach.ts'
import { useArrange } from '../../meet/arrange-context.tsx'
import { IconButton } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import type { BusyBlock } from './busy-days.ts'
import { BusyList } from './busy-list.tsx'
import styles from './calendar.module.css'
import { clockOf, type DayView, type Talk } from './calendar-view.ts'
import type { Carried } from './carried.ts'
import { DayMark, useMarkWords } from './day-mark.tsx'
import { TalkRow } from './talk-row.tsx'

/** A week on a phone: day below day. What is carried is put down on the day whose ＋ is pressed. */
export const WeekList = ({ week, today, days, talksOn, busyOn, carried, onPick, onDrop }: {
  week: readonly Day[]; today: Day; days: ReadonlyMap<Day, DayView>; talksOn: (day: Day) => readonly Talk[]; busyOn: (day: Day) => readonly BusyBlock[]; carried: Carried | null; onPick: (talk: Talk) => void; onDrop: (day: Day) => void
}) => {
  const t = useWords(words)
  const formats = useFormats()
  const markWords = useMarkWords()
  const arrange = useArrange()
  const away = useAway()
  return (
    <div className="stack">
      {week.map(day => {
        const view = days.get(day)
        const talks = talksOn(day)
        return (
          <section key={day} aria-labelledby={`day-${day}`}>
            <div className={styles.listHead} data-today={day === today || undefined}>
              <h2 id={`day-${day}`}>{formats.heading(day)}</h2>
              {view !== undefined && <><DayMark day={view} /><span className="muted small"><span className="vh">{markWords(view)} </span>{view.festivals[0] ?? view.lunar}</span></>}
              {carried !== null
                ? <IconButton label={t('drop', { on: `${formats.monthDay(day)} ${clockOf(carried.start)}` })} onClick={() => onDrop(day)}><Icon name="down" size={16} /></IconButton>
                : day >= today && !away && <IconButton label={t('arrange_on')} onClick={() => arrange({ on: day })}><Icon name="plus" size={16} /></IconButton>}
            </div>
            {talks.length === 0 ? <p className="muted small">{t('week_empty')}</p> : <ul className="card">{talks.map(talk => <TalkRow key={`${talk.meetingId} ${talk.recurrenceId}`} talk={talk} onPick={onPick} />)}</ul>}
            <BusyList day={day} busy={busyOn(day)} />
          </section>
        )
      })}
    </div>
  )
}
