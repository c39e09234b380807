import { addDays, type Day } from '#domain/time/day.ts'
import { dayOf, minutesOf, wallTimeOf, type WallTime } from '#domain/time/wall-time.ts'
import type { Talk } from './calendar-view.ts'
import { DAY_MINUTES, STEP, stepped } from './hours.ts'

/** A talk that is being carried, and where and how long it would be if it were put down now. */
export interface Carried {
  readonly talk: Talk
  readonly start: WallTime
  readonly minutes: number
}

type Place = Omit<Carried, 'talk'>

export const pickedUp = (talk: Talk): Carried => ({ talk, start: talk.start, minutes: talk.minutes })

/** The same on another day, at the same hour. */
export const onDay = <P extends Place>(place: P, day: Day): P => ({ ...place, start: wallTimeOf(day, minutesOf(place.start)) })

/** A quarter longer (1) or shorter (-1): at least a quarter of an hour, at most a day. */
export const longer = <P extends Place>(place: P, by: 1 | -1): P =>
  ({ ...place, minutes: Math.min(Math.max((by === 1 ? Math.floor(place.minutes / STEP) : Math.ceil(place.minutes / STEP)) * STEP + by * STEP, STEP), DAY_MINUTES) })

/** Where a key carries to: arrows by a day and a quarter of an hour, with Shift an hour, + and − the length; null for other keys. */
export const carriedByKey = <P extends Place>(place: P, key: string, shift: boolean): P | null => {
  const [day, at] = [dayOf(place.start), minutesOf(place.start)]
  const atMinutes = (minutes: number): P => ({ ...place, start: wallTimeOf(day, Math.min(Math.max(minutes, 0), DAY_MINUTES - STEP)) })
  switch (key) {
    case 'ArrowLeft': return onDay(place, addDays(day, -1))
    case 'ArrowRight': return onDay(place, addDays(day, 1))
    case 'ArrowUp': return atMinutes(shift ? at - 60 : stepped(at, -1))
    case 'ArrowDown': return atMinutes(shift ? at + 60 : stepped(at, 1))
    case '+': case '=': return longer(place, 1)
    case '-': case '_': case '−': return longer(place, -1)
    default: return null
  }
}
