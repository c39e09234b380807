import { type Day, dateOf } from '#domain/time/day.ts'
import { calendar as words } from '#i18n/calendar.ts'
import { useWords } from '../../ground/locale.tsx'
import { begins, type BusyBlock, keyOf } from './busy-days.ts'
import styles from './calendar.module.css'
import { clockOf, type DayView, isSame, type Talk } from './calendar-view.ts'
import type { Carried } from './carried.ts'
import { DayMark } from './day-mark.tsx'
import { lunarShort } from './days.ts'
import type { Drag } from './drag.ts'
import { TalkChip } from './talk-chip.tsx'
import { useDaySaid } from './use-day-said.ts'

const SHOWN = 3

/** One day of a month: date, lunar date or festival, mark, and its first three talks and busy times; dots on a phone. */
export const DayCell = ({ day, chosen, faint, small, today, days, talksOn, busyOn, carried, drag, onChoose, onArrange }: {
  day: Day; chosen: boolean; faint: boolean; small: boolean; today: Day; days: ReadonlyMap<Day, DayView>; talksOn: (day: Day) => readonly Talk[]; busyOn: (day: Day) => readonly BusyBlock[]; carried: Carried | null
  drag: Drag; onChoose: () => void; onArrange: () => void
}) => {
  const t = useWords(words)
  const said = useDaySaid(today)
  const view = days.get(day)
  const talks = talksOn(day)
  const busy = busyOn(day)
  const all = talks.length + busy.length
  // What is ours comes before what is elsewhere.
  const room = all > SHOWN ? SHOWN - 1 : SHOWN
  const shown = talks.slice(0, room)
  const shownBusy = busy.slice(0, room - shown.length)
  return (
    <div
      role="gridcell" tabIndex={chosen ? 0 : -1} aria-selected={chosen} aria-current={day === today ? 'date' : undefined} data-day={day}
      className={styles.cell} data-faint={faint || undefined} data-off={view?.kind === 'off' || undefined} data-over={drag.over === day || undefined}
      onClick={onChoose} onDoubleClick={onArrange}
      onDragOver={event => {
        if (drag.dragged === null) return
        event.preventDefault()
        if (drag.over !== day) drag.onOver(day)
      }}
      onDrop={event => { event.preventDefault(); drag.onDrop(day) }}
    >
      <span className="vh">{said(day, view, talks.length, busy.length)}</span>
      <div className={styles.cellHead} aria-hidden="true">
        <span className={styles.date}>{dateOf(day)}</span>
        <span className={styles.lunar} data-festival={(view?.festivals.length ?? 0) > 0 || undefined}>{view === undefined ? '' : (view.festivals[0] ?? lunarShort(view.lunar))}</span>
        {view !== undefined && <DayMark day={view} />}
      </div>
      {small
        ? <div className={styles.dots} aria-hidden="true">{talks.slice(0, SHOWN).map(talk => <i key={`${talk.meetingId} ${talk.recurrenceId}`} data-state={talk.state} />)}{busy.length > 0 && talks.length < SHOWN && <i data-busy />}{chosen && carried !== null && <i data-ghost />}</div>
        : (
          <div className={styles.chips}>
            {shown.map(talk => <TalkChip key={`${talk.meetingId} ${talk.recurrenceId}`} talk={talk} reachable={chosen} carried={isSame(carried?.talk ?? null, talk)} drag={drag} />)}
            {shownBusy.map(block => (
              <span key={keyOf(block)} className={styles.busy} data-free={block.free || undefined} aria-hidden="true">{begins(block, day)} <span data-name>{block.title === '' ? t('busy') : block.title}</span></span>
            ))}
            {all > room && <span className={styles.rest} aria-hidden="true">{t('more', { n: all - room })}</span>}
            {chosen && carried !== null && <span className={styles.ghost} aria-hidden="true">{clockOf(carried.start)} {t('ghost')}</span>}
          </div>
        )}
    </div>
  )
}
