import type { Day } from '#domain/time/day.ts'
import { addMinutes, dayOf, minutesOf, type WallTime } from '#domain/time/wall-time.ts'

/** What is carried and dragged stands on quarters of an hour. */
export const STEP = 15
export const DAY_MINUTES = 1440
/** The hours a day shows where nothing is earlier or later. */
const [FIRST, LAST] = [8, 20]
/** No block is drawn lower than half an hour, so that it can be read and pressed. */
const LOWEST = 30

/** A stretch of one day, minutes since midnight. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The part of what begins then and takes so many minutes that lies on the day; null where none does. */
export const spanOn = (day: Day, start: WallTime, minutes: number): Span | null => {
  const end = addMinutes(start, minutes)
  if (dayOf(start) > day || end <= `${day}T00:00`) return null
  return { from: dayOf(start) < day ? 0 : minutesOf(start), to: dayOf(end) > day ? DAY_MINUTES : minutesOf(end) }
}

/** The whole hours to show, so that every span is seen: 8 to 20, and what reaches beyond. */
export const hoursShown = (spans: readonly Span[]): { readonly first: number; readonly last: number } => ({
  first: Math.min(FIRST, ...spans.map(({ from }) => Math.floor(from / 60))),
  last: Math.max(LAST, ...spans.map(({ to }) => Math.ceil(to / 60))),
})

/** Where something stands among what is on at the same time: `lane` of `lanes`, from 0. */
export interface Laid<T> extends Span {
  readonly one: T
  readonly lane: number
  readonly lanes: number
}

/** Puts what overlaps side by side, each in the first lane that is free; what touches nothing has the whole width. */
export const sideBySide = <T>(all: readonly (Span & { readonly one: T })[]): readonly Laid<T>[] => {
  const drawn = all.map(({ one, from, to }) => ({ one, from: Math.min(from, DAY_MINUTES - LOWEST), to: Math.max(to, Math.min(from, DAY_MINUTES - LOWEST) + LOWEST) }))
  const laid: Laid<T>[] = []
  let group: { readonly block: Span & { readonly one: T }; readonly lane: number }[] = []
  // When each lane is free again.
  let free: number[] = []
  const close = (): void => {
    laid.push(...group.map(({ block, lane }) => ({ ...block, lane, lanes: free.length })))
    group = []
    free = []
  }
  for (const block of drawn.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (free.every(until => until <= block.from)) close()
    const found = free.findIndex(until => until <= block.from)
    const lane = found === -1 ? free.length : found
    free[lane] = block.to
    group.push({ block, lane })
  }
  close()
  return laid
}

/** The next quarter of an hour later (`by` 1) or earlier (-1) on the same day. */
export const stepped = (minutes: number, by: 1 | -1): number => within((by === 1 ? Math.floor(minutes / STEP) : Math.ceil(minutes / STEP)) * STEP + by * STEP)

/** The quarter of an hour nearest, on the same day. */
export const snapped = (minutes: number): number => within(Math.round(minutes / STEP) * STEP)

const within = (minutes: number): number => Math.min(Math.max(minutes, 0), DAY_MINUTES - STEP)
