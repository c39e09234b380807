import { occurrencesOf } from '../recurrence/series.ts'
import { addMinutes, type WallTime, wallTimeNumber, wallTimeOfNumber } from '../time/wall-time.ts'
import { instantOf, wallTimeIn } from '../time/zone-time.ts'
import type { BusyEvent } from './busy.ts'

/** One time an event takes place, on the clock of the zone that was asked for. */
export interface BusyTime<Event extends BusyEvent = BusyEvent> {
  readonly event: Event
  /** The original start on the series' own clock: with the UID it says which occurrence this is. */
  readonly recurrenceId: WallTime
  readonly start: WallTime
  readonly minutes: number
}

/** Of one event, and of all together. */
const OF_ONE = 3_000
const OF_ALL = 5_000
/** No two zones are further apart, in minutes. */
const ZONES_APART = 26 * 60

/** When events are on within a half-open stretch of the clock of `zone`, whole days included, in order; at most 5,000. `groupOf` tells calendars apart that share a UID. */
export const busyTimes = <Event extends BusyEvent>(events: readonly Event[], { from, to, zone }: { readonly from: WallTime; readonly to: WallTime; readonly zone: string }, groupOf: (event: Event) => string): BusyTime<Event>[] => {
  const groups = Map.groupBy(events, groupOf)
  const found: BusyTime<Event>[] = []
  for (const group of groups.values()) {
    const overrides = group.filter(({ recurrenceId }) => recurrenceId !== null)
    for (const event of group) {
      if (event.cancelled || found.length >= OF_ALL) continue
      for (const time of event.recurrenceId === null ? timesOf(event, overrides, from, to) : [{ event, recurrenceId: event.recurrenceId, start: event.start, minutes: event.minutes }]) {
        const start = onClockOf(zone, time.start, event)
        if (start < to && (start >= from || addMinutes(start, time.minutes) > from)) found.push({ ...time, start })
      }
    }
  }
  return found.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)).slice(0, OF_ALL)
}

/** How far from its rule an event's occurrences may be moved by what says so of one and all after it, in minutes. */
export const furthestShift = (overrides: readonly BusyEvent[]): number => Math.max(0, ...overrides.filter(({ thisAndFuture }) => thisAndFuture).map(one => Math.abs(shiftOf(one))))

const shiftOf = ({ start, recurrenceId }: BusyEvent): number => wallTimeNumber(start) - wallTimeNumber(recurrenceId ?? start)

const timesOf = <Event extends BusyEvent>(event: Event, overrides: readonly Event[], from: WallTime, to: WallTime): BusyTime<Event>[] => {
  const replaced = new Set(overrides.map(({ recurrenceId }) => recurrenceId))
  const following = overrides.filter(({ thisAndFuture, cancelled }) => thisAndFuture && !cancelled).sort((a, b) => ((a.recurrenceId ?? '') < (b.recurrenceId ?? '') ? 1 : -1))
  const ended = overrides.filter(({ thisAndFuture, cancelled }) => thisAndFuture && cancelled).map(({ recurrenceId }) => recurrenceId ?? '').sort()[0]
  const apart = ZONES_APART + furthestShift(overrides)
  const longest = Math.max(event.minutes, ...following.map(({ minutes }) => minutes))
  const times: BusyTime<Event>[] = []
  for (const recurrenceId of occurrencesOf(event, { from: moved(from, -apart - longest), to: moved(to, apart), limit: OF_ONE })) {
    if (replaced.has(recurrenceId) || (ended !== undefined && recurrenceId >= ended)) continue
    const by = following.find(one => (one.recurrenceId ?? '') < recurrenceId)
    times.push(by === undefined ? { event, recurrenceId, start: recurrenceId, minutes: event.minutes } : { event, recurrenceId, start: moved(recurrenceId, shiftOf(by)), minutes: by.minutes })
  }
  return times
}

const [FIRST, LAST] = ['0200-01-01T00:00', '9900-01-01T00:00'].map(wall => wallTimeNumber(wall as WallTime)) as [number, number]

const moved = (wall: WallTime, minutes: number): WallTime => wallTimeOfNumber(Math.min(LAST, Math.max(FIRST, wallTimeNumber(wall) + minutes)))

const onClockOf = (zone: string, wall: WallTime, { zone: own, allDay }: BusyEvent): WallTime => {
  if (own === null || allDay || own === zone) return wall
  return wallTimeIn(zone, instantOf(wall, own) ?? wallTimeNumber(wall) * 60_000)
}
