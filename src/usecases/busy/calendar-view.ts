import type { CalendarId } from '#domain/base/ids.ts'
import type { BusyCalendar } from '#domain/meeting/busy.ts'

export interface CalendarView {
  readonly id: CalendarId
  readonly name: string
  readonly showTitles: boolean
  readonly events: number
  readonly broughtAt: string
}

export const calendarView = ({ id, name, showTitles, events, broughtAt }: BusyCalendar): CalendarView => ({ id, name, showTitles, events, broughtAt })
