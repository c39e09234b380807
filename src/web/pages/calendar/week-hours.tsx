import { type CSSProperties, type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { addDays, dateOf, type Day } from '#domain/time/day.ts'
import { wallTimeOf, type WallTime } from '#domain/time/wall-time.ts'
import { calendar as words } from '#i18n/calendar.ts'
import { useWords } from '../../ground/locale.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { type BusyBlock, isWhole, keyOf } from './busy-days.ts'
import calendarStyles from './calendar.module.css'
import type { DayView, Talk } from './calendar-view.ts'
import { type Carried, carriedByKey } from './carried.ts'
import { DayMark } from './day-mark.tsx'
import { dayByKey, lunarShort } from './days.ts'
import { HourColumn } from './hour-column.tsx'
import { cellIn, focusCell, hourIn, keepGhostInSight } from './hours-box.ts'
import { hoursShown, snapped, spanOn } from './hours.ts'
import { useDaySaid } from './use-day-said.ts'
import { useDragHours } from './use-drag-hours.ts'
import { useNow } from './use-now.ts'
import styles from './week-hours.module.css'

export interface WeekHoursProps {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly label: string
  readonly week: readonly Day[]
  readonly on: Day
  readonly today: Day
  readonly days: ReadonlyMap<Day, DayView>
  readonly talksOn: (day: Day) => readonly Talk[]
  readonly busyOn: (day: Day) => readonly BusyBlock[]
  readonly carried: Carried | null
  readonly onCarry: (to: Carried) => void
  readonly onChoose: (day: Day) => void
  readonly onOpen: () => void
  /** An empty place was pressed: the half hour it lies in. */
  readonly onArrange: (start: WallTime) => void
  readonly onPut: (carried: Carried) => void
  readonly onLeave: () => void
}

const HOURS = Array.from({ length: 24 }, (_, i) => i)
const PRESSED = 30

/**
 * A week as seven columns of hours. Left and right choose the day, up and down go through its talks, the page keys by week; Enter opens the day.
 * What is carried goes by days and quarters of an hour with the arrows, + and − change its length, Enter puts it down, Esc leaves it. The mouse drags.
 */
export const WeekHours = ({ ref, label, week, on, today, days, talksOn, busyOn, carried, onCarry, onChoose, onOpen, onArrange, onPut, onLeave }: WeekHoursProps) => {
  const t = useWords(words)
  const formats = useFormats()
  const said = useDaySaid(today)
  const now = useNow()
  const { dragged, start: drag } = useDragHours(ref, onPut)
  const ghost = dragged ?? carried
  const byKey = useRef(false)
  useEffect(() => {
    if (byKey.current) focusCell(ref.current, on)
    byKey.current = false
  }, [on, ref])

  // What goes on from the night before shows no early hours.
  const spans = week.flatMap(day => [...talksOn(day), ...busyOn(day).filter(block => !isWhole(block, day) && block.start.startsWith(day))].flatMap(({ start, minutes }) => spanOn(day, start, minutes) ?? []))
  const { first, last } = hoursShown(spans)
  const placed = useRef(false)
  const monday = week[0]
  useLayoutEffect(() => {
    // The hour is written on its line: a little above it is shown.
    const [box, top] = [ref.current, first * hourIn(ref.current) - 10]
    if (box === null || (placed.current && box.scrollTop <= top)) return
    box.scrollTop = top
    placed.current = true
  }, [first, monday, ref])
  useEffect(() => {
    if (carried !== null) keepGhostInSight(ref.current)
  }, [carried, ref])

  const allDay = week.map(day => busyOn(day).filter(block => isWhole(block, day)))
  const links = (): HTMLElement[] => [...(cellIn(ref.current, on)?.querySelectorAll<HTMLElement>('a[data-talk]') ?? [])]
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const inCell = event.target instanceof HTMLElement && event.target.role === 'gridcell'
    const chooseByKey = (day: Day): void => {
      byKey.current = true
      onChoose(day)
      if (day === on) focusCell(ref.current, day)
    }
    if (carried !== null) {
      const to = carriedByKey(carried, event.key, event.shiftKey)
      if (to !== null) {
        byKey.current = true
        onCarry(to)
      } else if (event.key === 'Enter') onPut(carried)
      else if (event.key === 'Escape') onLeave()
      else return
    } else if (event.shiftKey) return
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      const all = links()
      const at = all.findIndex(link => link === document.activeElement)
      const next = event.key === 'ArrowDown' ? (at === -1 ? all[0] : all[at + 1]) : at === -1 ? all.at(-1) : all[at - 1]
      if (next === undefined) focusCell(ref.current, on)
      else next.focus()
    } else if (event.key === 'PageUp' || event.key === 'PageDown') chooseByKey(addDays(on, event.key === 'PageUp' ? -7 : 7))
    else if (dayByKey(event.key, on) !== null) chooseByKey(dayByKey(event.key, on) ?? on)
    else if ((event.key === 'Enter' || event.key === ' ') && inCell) onOpen()
    else if (event.key === 'Escape' && !inCell) focusCell(ref.current, on)
    else return
    event.preventDefault()
  }
  const press = (day: Day, minute: number): void => {
    if (carried !== null) onCarry({ ...carried, start: wallTimeOf(day, snapped(minute - carried.minutes / 2)) })
    else {
      onChoose(day)
      if (day >= today) onArrange(wallTimeOf(day, Math.floor(minute / PRESSED) * PRESSED))
    }
  }
  return (
    <div
      ref={ref} role="grid" aria-label={label} data-keys data-dragging={dragged !== null || undefined} className={styles.hours} style={{ '--hours': last - first } as CSSProperties} onKeyDown={onKeyDown}
    >
      <div role="row" className={styles.head}>
        {week.map((day, i) => {
          const view = days.get(day)
          return (
            <div key={day} role="columnheader" className={styles.dayHead} data-today={day === today || undefined} data-chosen={day === on || undefined} onClick={() => onChoose(day)}>
              <span className="vh">{formats.weekday(day)}</span>
              <span className={styles.dayLine} aria-hidden="true"><span className={calendarStyles.weekday}>{formats.weekdayLetter(day)}</span><span className={styles.date}>{dateOf(day)}</span>{view !== undefined && <DayMark day={view} />}</span>
              <span className={styles.lunar} data-festival={(view?.festivals.length ?? 0) > 0 || undefined} aria-hidden="true">{view === undefined ? ' ' : (view.festivals[0] ?? lunarShort(view.lunar))}</span>
              {(allDay[i] ?? []).map(block => <span key={keyOf(block)} className={styles.allDay} data-free={block.free || undefined} aria-hidden="true" data-name>{block.title === '' ? t('busy') : block.title}</span>)}
            </div>
          )
        })}
      </div>
      <div role="row" className={styles.body}>
        <div className={styles.gutter} aria-hidden="true">{HOURS.slice(1).map(one => <span key={one} style={{ '--from': one * 60 } as CSSProperties}>{one}:00</span>)}</div>
        {week.map(day => (
          <HourColumn
            key={day} day={day} said={said(day, days.get(day), talksOn(day).length, busyOn(day).length)} chosen={day === on} isToday={day === today} isOff={days.get(day)?.kind === 'off'}
            talks={talksOn(day)} busy={busyOn(day)} carried={carried} ghost={ghost} now={now?.day === day ? now.minute : null} onDrag={drag} onPress={minute => press(day, minute)}
          />
        ))}
      </div>
    </div>
  )
}
