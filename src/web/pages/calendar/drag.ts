import type { Day } from '#domain/time/day.ts'
import type { Talk } from './calendar-view.ts'

/** A talk dragged with the mouse, and the day it is over. */
export interface Drag {
  readonly dragged: Talk | null
  readonly over: Day | null
  readonly onDrag: (talk: Talk | null) => void
  readonly onOver: (day: Day | null) => void
  readonly onDrop: (day: Day) => void
}
