import { Failure } from '#domain/base/failure.ts'
import type { CalendarId } from '#domain/base/ids.ts'
import { addDays, type Day, daysBetween } from '#domain/time/day.ts'
import { type WallTime, wallTimeOf } from '#domain/time/wall-time.ts'
import type { Deps, Who } from '../deps.ts'
import { busyDuring } from './busy-during.ts'

export interface BusyView {
  readonly calendarId: CalendarId
  readonly calendar: string
  /** '' where the calendar does not show titles, or the event has none. */
  readonly title: string
  readonly start: WallTime
  readonly minutes: number
  readonly allDay: boolean
  readonly free: boolean
}

const DAYS_AT_MOST = 62

/** The busy times from one day to another, both inclusive, by the clock of the workspace. Fails with `calendar.too_long` beyond 62 days. */
export const listBusy = async (deps: Deps, who: Who, { from, to }: { readonly from: Day; readonly to: Day }): Promise<{ items: BusyView[] }> => {
  if (daysBetween(from, to) + 1 > DAYS_AT_MOST) throw Failure.of('invalid', 'calendar.too_long', { limit: String(DAYS_AT_MOST) })
  if (from > to) return { items: [] }
  return deps.db.read(who.workspaceId, async stores => {
    const byId = new Map((await stores.calendars.all()).map(one => [one.id, one]))
    const times = await busyDuring(stores, { from: wallTimeOf(from, 0), to: wallTimeOf(addDays(to, 1), 0), zone: who.zone })
    return {
      items: times.map(({ event, start, minutes }) => {
        const calendar = byId.get(event.calendarId)
        return { calendarId: event.calendarId, calendar: calendar?.name ?? '', title: calendar?.showTitles === true ? event.title : '', start, minutes, allDay: event.allDay, free: event.free }
      }),
    }
  })
}
