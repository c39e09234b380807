import type * as z from 'zod/mini'
import type { busyView } from '#contract/busy.ts'
import { addDays, type Day } from '#domain/time/day.ts'
import { addMinutes, dayOf } from '#domain/time/wall-time.ts'

export type BusyBlock = z.output<typeof busyView>

/** The busy times of each day they touch, whole days first. */
export const busyByDay = (blocks: readonly BusyBlock[], from: Day, to: Day): ReadonlyMap<Day, readonly BusyBlock[]> => {
  const days = new Map<Day, BusyBlock[]>()
  const once = new Map(blocks.map(block => [keyOf(block), block]))
  for (const block of [...once.values()].toSorted((a, b) => Number(b.allDay) - Number(a.allDay))) {
    const last = dayOf(addMinutes(block.start, Math.max(1, block.minutes) - 1))
    for (let day = dayOf(block.start) < from ? from : dayOf(block.start); day <= last && day <= to; day = addDays(day, 1)) days.set(day, [...days.get(day) ?? [], block])
  }
  return days
}

/** Whether a block takes all of that day. */
export const isWhole = ({ start, minutes, allDay }: Pick<BusyBlock, 'start' | 'minutes' | 'allDay'>, day: Day): boolean => allDay || (start <= `${day}T00:00` && addMinutes(start, minutes) >= `${addDays(day, 1)}T00:00`)

/** `HH:MM` where it begins on that day, '' for a whole day or one it goes on through. */
export const begins = ({ start, allDay }: BusyBlock, day: Day): string => (allDay || !start.startsWith(day) ? '' : start.slice(11))

/** Tells the blocks of a day apart; what is twice in one calendar at the same time under the same title is shown once. */
export const keyOf = ({ calendarId, start, minutes, title }: BusyBlock): string => `${calendarId} ${start} ${minutes} ${title}`
