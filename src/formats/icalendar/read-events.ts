import type { SpannedEvent } from '#domain/meeting/busy.ts'
import { busySpan } from '#domain/meeting/busy-span.ts'
import { busyEvent } from './busy-event.ts'
import { CALENDAR_BYTES, type IcsLimits, ICS_LIMITS } from './limits.ts'
import type { IcsProblem } from './problem.ts'
import { readCalendar } from './read-calendar.ts'

const LIMITS: IcsLimits = { ...ICS_LIMITS, bytes: CALENDAR_BYTES, events: 5_000 }

/** What a calendar file holds for us. */
export interface EventsRead {
  /** What the file calls itself, or null. */
  readonly name: string | null
  readonly events: readonly SpannedEvent[]
  readonly problems: readonly IcsProblem[]
}

/** Reads a calendar text of at most 5 MB and 5,000 events; `zone` is taken first for zones that only tell their offsets. Never throws. */
export const readEvents = (text: string, zone: string): EventsRead => {
  const { name, events, problems } = readCalendar(text, LIMITS, [zone])
  const kept = events.flatMap(event => busyEvent(event) ?? [])
  const overrides = Map.groupBy(kept.filter(({ recurrenceId }) => recurrenceId !== null), ({ uid }) => uid)
  return { name, problems, events: kept.map(event => ({ event, ...busySpan(event, event.recurrenceId === null ? overrides.get(event.uid) ?? [] : []) })) }
}
