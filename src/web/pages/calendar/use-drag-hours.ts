import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { type Day, isDay } from '#domain/time/day.ts'
import { minutesOf, wallTimeOf } from '#domain/time/wall-time.ts'
import type { Carried } from './carried.ts'
import type { Talk } from './calendar-view.ts'
import { DAY_MINUTES, snapped, STEP } from './hours.ts'

/** The pointer has to go so many pixels before a press is a drag. */
const SLACK = 4
/** Near its edges the box of hours is scrolled along. */
const [EDGE, ALONG] = [24, 14]

export type StartDrag = (event: ReactPointerEvent, talk: Talk, part: 'whole' | 'end') => void

/**
 * Drags a talk, or its lower edge, with mouse or pen over the columns of days (`data-day`) in `box`, a quarter of an hour at a time. A finger scrolls instead.
 * Esc leaves it. `dragged` is where it would be now.
 */
export const useDragHours = (box: RefObject<HTMLElement | null>, onDrop: (carried: Carried) => void): { readonly dragged: Carried | null; readonly start: StartDrag } => {
  const [dragged, setDragged] = useState<Carried | null>(null)
  const stop = useRef<() => void>(() => undefined)
  useEffect(() => () => stop.current(), [])

  const minuteAt = (column: HTMLElement, y: number): number => {
    const { top, height } = column.getBoundingClientRect()
    return (y - top) / height * DAY_MINUTES
  }
  const columnAt = (x: number): { readonly column: HTMLElement; readonly day: Day } | null => {
    const columns = [...(box.current?.querySelectorAll<HTMLElement>('[role="gridcell"][data-day]') ?? [])]
    const column = columns.find(one => x < one.getBoundingClientRect().right) ?? columns.at(-1)
    const day = column?.dataset['day'] ?? ''
    return column !== undefined && isDay(day) ? { column, day } : null
  }
  const start: StartDrag = (event, talk, part) => {
    if (event.button !== 0 || event.pointerType === 'touch') return
    event.stopPropagation()
    const [x, y] = [event.clientX, event.clientY]
    const from = columnAt(x)
    // How far below its beginning the talk was taken.
    const grip = from === null ? 0 : minuteAt(from.column, y) - minutesOf(talk.start)
    let now: Carried | null = null
    const at = (over: PointerEvent): Carried | null => {
      const found = columnAt(over.clientX)
      if (found === null) return null
      const minute = minuteAt(found.column, over.clientY)
      if (part === 'end') {
        const begins = minutesOf(talk.start)
        return { talk, start: talk.start, minutes: Math.min(Math.max(Math.round(minute / STEP) * STEP - begins, STEP), DAY_MINUTES - begins) }
      }
      return { talk, start: wallTimeOf(found.day, snapped(minute - grip)), minutes: talk.minutes }
    }
    const move = (over: PointerEvent): void => {
      if (now === null && Math.hypot(over.clientX - x, over.clientY - y) < SLACK) return
      const edges = box.current?.getBoundingClientRect()
      if (edges !== undefined && over.clientY > edges.bottom - EDGE) box.current?.scrollBy(0, ALONG)
      else if (edges !== undefined && over.clientY < edges.top + headHeight(box.current) + EDGE) box.current?.scrollBy(0, -ALONG)
      now = at(over)
      setDragged(now)
    }
    const end = (): void => {
      for (const [name, listener] of listeners) window.removeEventListener(name, listener as EventListener, true)
      setDragged(null)
    }
    const drop = (): void => {
      end()
      if (now === null) return
      // The press that ends a drag is none on the link, nor on the empty place below it.
      const swallow = (click: Event): void => { click.preventDefault(); click.stopPropagation() }
      window.addEventListener('click', swallow, { capture: true, once: true })
      setTimeout(() => window.removeEventListener('click', swallow, true))
      if (now.start !== talk.start || now.minutes !== talk.minutes) onDrop(now)
    }
    const key = (pressed: KeyboardEvent): void => {
      if (pressed.key !== 'Escape') return
      pressed.preventDefault()
      pressed.stopPropagation()
      end()
    }
    const listeners = [['pointermove', move], ['pointerup', drop], ['pointercancel', end], ['keydown', key]] as const
    for (const [name, listener] of listeners) window.addEventListener(name, listener as EventListener, true)
    stop.current = end
  }
  return { dragged, start }
}

const headHeight = (box: HTMLElement | null): number => (box?.firstElementChild instanceof HTMLElement ? box.firstElementChild.offsetHeight : 0)

