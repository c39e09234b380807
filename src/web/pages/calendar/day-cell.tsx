import { type Day, dateOf } from '#domain/time/day.ts'
import { calendar as words } from '#i18n/calendar.ts'
import { useWords } from '../../ground/locale.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { begins, type BusyBlock, keyOf } from './busy-days.ts'
import styles from './calendar.module.css'
import { clockOf, type DayView, type Talk } from './calendar-view.ts'
import { DayMark, useMarkWords } from './day-mark.tsx'
import { lunarShort } from './days.ts'
import type { Drag } from './drag.ts'
import { TalkChip } from './talk-chip.tsx'

const SHOWN = 3

/** One day: date, lunar date or festival, mark, and its talks: the first three of a month, all of a week, dots on a phone. */
export const DayCell = ({ day, chosen, faint, wide, small, today, days, talksOn, busyOn, moving, isMoving, drag, onChoose, onArrange }: {
  day: Day; chosen: boolean; faint: boolean; wide: boolean; small: boolean; today: Day; days: ReadonlyMap<Day, DayView>; talksOn: (day: Day) => readonly Talk[]; busyOn: (day: Day) => readonly BusyBlock[]; moving: Talk | null
  isMoving: (talk: Talk) => boolean; drag: Drag; onChoose: () => void; onArrange: () => void
}) => {
  const t = useWords(words)
  const formats = useFormats()
  const markWords = useMarkWords()
  const view = days.get(day)
  const talks = talksOn(day)
  const busy = busyOn(day)
  const all = talks.length + busy.length
  // What is ours comes before what is elsewhere.
  const room = wide ? all : all > SHOWN ? SHOWN - 1 : SHOWN
  const shown = talks.slice(0, room)
  const shownBusy = busy.slice(0, room - shown.length)
  const marked = view === undefined ? '' : markWords(view)
  const said = [
    view === undefined ? formats.heading(day) : t('cell', { on: formats.heading(day), lunar: view.lunar }), day === today && t('is_today'), ...(view?.festivals ?? []), marked, talks.length > 0 && t('talks', { n: talks.length }), busy.length > 0 && t('busy_n', { n: busy.length }),
  ].filter(Boolean).join(t('between'))
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
      <span className="vh">{said}</span>
      <div className={styles.cellHead} aria-hidden="true">
        <span className={styles.date}>{dateOf(day)}</span>
        <span className={styles.lunar} data-festival={(view?.festivals.length ?? 0) > 0 || undefined}>{view === undefined ? '' : (view.festivals[0] ?? lunarShort(view.lunar))}</span>
        {view !== undefined && <DayMark day={view} />}
      </div>
      {small
        ? <div className={styles.dots} aria-hidden="true">{talks.slice(0, SHOWN).map(talk => <i key={`${talk.meetingId} ${talk.recurrenceId}`} data-state={talk.state} />)}{busy.length > 0 && talks.length < SHOWN && <i data-busy />}{chosen && moving !== null && <i data-ghost />}</div>
        : (
          <div className={styles.chips}>
            {shown.map(talk => <TalkChip key={`${talk.meetingId} ${talk.recurrenceId}`} talk={talk} wide={wide} reachable={chosen} carried={isMoving(talk)} drag={drag} />)}
            {shownBusy.map(block => (
              <span key={keyOf(block)} className={styles.busy} data-free={block.free || undefined} aria-hidden="true">{begins(block, day)} <span data-name>{block.title === '' ? t('busy') : block.title}</span></span>
            ))}
            {all > room && <span className={styles.rest} aria-hidden="true">{t('more', { n: all - room })}</span>}
            {chosen && moving !== null && <span className={styles.ghost} aria-hidden="true">{clockOf(moving.start)} {t('ghost')}</span>}
          </div>
        )}
    </div>
  )
}
