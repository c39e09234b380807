import { type BusyTime, busyTimes } from '#domain/meeting/busy-times.ts'
import { addDays } from '#domain/time/day.ts'
import { dayOf, type WallTime } from '#domain/time/wall-time.ts'
import type { KeptEvent } from '#store/calendar-store.ts'
import type { Stores } from '#store/stores.ts'

/** No two zones are further apart, in days. */
const APART = 2

/** The times of all brought calendars within a half-open stretch of the clock of `zone`, in order; whole days and free times are among them, our own meetings are not. */
export const busyDuring = async ({ calendars }: Pick<Stores, 'calendars'>, stretch: { readonly from: WallTime; readonly to: WallTime; readonly zone: string }): Promise<BusyTime<KeptEvent>[]> => {
  const events = await calendars.eventsDuring(addDays(dayOf(stretch.from), -APART), addDays(dayOf(stretch.to), APART))
  return busyTimes(events, stretch, seriesOf)
}

/** Events of one series in one calendar; without a UID each stands alone. */
export const seriesOf = ({ calendarId, uid, start, title }: KeptEvent): string => `${calendarId} ${uid === '' ? `${start} ${title}` : uid}`
