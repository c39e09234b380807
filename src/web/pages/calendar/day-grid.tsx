import { type KeyboardEvent, type Ref, useEffect, useRef, useState } from 'react'
import type { Day } from '#domain/time/day.ts'
import { monthOf } from '#domain/time/day.ts'
import { useFormats } from '../../parts/use-formats.ts'
import type { BusyBlock } from './busy-days.ts'
import styles from './calendar.module.css'
import type { DayView, Talk } from './calendar-view.ts'
import type { Carried } from './carried.ts'
import { DayCell } from './day-cell.tsx'
import { dayByKey } from './days.ts'

export interface DayGridProps {
  readonly ref: Ref<HTMLDivElement>
  readonly label: string
  readonly weeks: readonly (readonly Day[])[]
  /** The month that is meant, 1…12; days of others are faint. */
  readonly month: number
  readonly on: Day
  readonly today: Day
  /** Dots in place of talks, where there is no room. */
  readonly small: boolean
  readonly days: ReadonlyMap<Day, DayView>
  readonly talksOn: (day: Day) => readonly Talk[]
  readonly busyOn: (day: Day) => readonly BusyBlock[]
  readonly carried: Carried | null
  readonly onChoose: (day: Day) => void
  readonly onOpen: () => void
  readonly onArrange: (day: Day) => void
  /** Puts down what is carried. */
  readonly onPut: (carried: Carried) => void
  /** A talk was dragged to a day. */
  readonly onDrop: (talk: Talk, day: Day) => void
  readonly onLeave: () => void
}

/** Days as a grid (ARIA APG): arrows, Home, End and the page keys choose, Enter opens the day or puts down what is carried, Esc leaves it; a talk is dragged with the mouse. */
export const DayGrid = ({ ref, label, weeks, month, on, carried, onChoose, onOpen, onArrange, onPut, onDrop, onLeave, ...cells }: DayGridProps) => {
  const formats = useFormats()
  const [dragged, setDragged] = useState<Talk | null>(null)
  const [over, setOver] = useState<Day | null>(null)
  const box = useRef<HTMLDivElement | null>(null)
  const byKey = useRef(false)
  useEffect(() => {
    if (byKey.current) box.current?.querySelector<HTMLElement>(`[data-day="${on}"]`)?.focus()
    byKey.current = false
  }, [on])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const to = dayByKey(event.key, on)
    const inCell = event.target instanceof HTMLElement && event.target.role === 'gridcell'
    if (to !== null) {
      byKey.current = true
      onChoose(to)
    } else if (event.key === 'Enter' && carried !== null) onPut(carried)
    else if ((event.key === 'Enter' || event.key === ' ') && inCell) onOpen()
    else if (event.key === 'Escape' && carried !== null) onLeave()
    else if (event.key === 'Escape' && !inCell) box.current?.querySelector<HTMLElement>(`[data-day="${on}"]`)?.focus()
    else return
    event.preventDefault()
  }
  const drag = { dragged, over, onDrag: setDragged, onOver: setOver, onDrop: (day: Day) => {
    if (dragged !== null) onDrop(dragged, day)
    setDragged(null)
    setOver(null)
  } }
  return (
    <div
      ref={node => {
        box.current = node
        if (typeof ref === 'function') ref(node)
        else if (ref !== null) ref.current = node
      }}
      role="grid" aria-label={label} data-keys className={styles.grid} data-small={cells.small || undefined} onKeyDown={onKeyDown}
    >
      <div role="row" className={styles.week}>
        {(weeks[0] ?? []).map(day => <div key={formats.weekday(day)} role="columnheader" aria-label={formats.weekday(day)} className={styles.weekday}>{formats.weekdayLetter(day)}</div>)}
      </div>
      {weeks.map(week => (
        <div key={week[0]} role="row" className={styles.week}>
          {week.map(day => (
            <DayCell
              key={day} day={day} chosen={day === on} faint={monthOf(day) !== month} carried={carried} drag={drag} {...cells}
              onChoose={() => { onChoose(day) }} onArrange={() => onArrange(day)}
            />
          ))}
        </div>
      ))}
    </div>
  )
}
