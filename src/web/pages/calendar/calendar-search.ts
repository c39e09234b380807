import { type Day, isDay } from '#domain/time/day.ts'

/** What the calendar shows, as the address says it: `?view=week&on=2026-12-11`. */
export interface CalendarSearch {
  readonly view?: 'week' | undefined
  readonly on?: Day | undefined
}

export const calendarSearch = ({ view, on }: Record<string, unknown>): CalendarSearch => ({
  view: view === 'week' ? view : undefined,
  on: typeof on === 'string' && isDay(on) && on >= '1901-01-01' && on < '2100-01-01' ? on : undefined,
})
