import type { WallTime } from '#domain/time/wall-time.ts'
import type { IcsEvent } from './event.ts'
import { type Clock, onClock } from './read-dates.ts'

/**
 * The original start, on a series' own clock, of the occurrence an override, reply or cancellation is about: its RECURRENCE-ID may have come in UTC,
 * in another zone, or as a date (interop: the value types may differ). Null when it is about the whole series.
 */
export const occurrenceIn = (event: Pick<IcsEvent, 'recurrenceId' | 'recurrenceZone' | 'recurrenceAllDay'>, series: Clock): WallTime | null =>
  event.recurrenceId === null
    ? null
    : onClock({ wall: event.recurrenceId, zone: event.recurrenceZone, dateOnly: event.recurrenceAllDay, seconds: 0, utc: event.recurrenceZone === 'UTC' }, series)
