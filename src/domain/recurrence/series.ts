import type { WallTime } from '#domain/time/wall-time.ts'
import type { RecurrenceRule } from './rule.ts'

/**
 * What comes again, on the clock of one place: from `start` for `minutes` each, by rules and extra times (RDATE) less the excepted ones (EXDATE).
 * `zone` is an IANA name, null when the clock of wherever one is counts. An `allDay` series starts at T00:00 and its minutes are whole days.
 */
export interface Series {
  readonly start: WallTime
  readonly allDay: boolean
  readonly zone: string | null
  readonly minutes: number
  readonly rules: readonly RecurrenceRule[]
  readonly rdates: readonly WallTime[]
  readonly exdates: readonly WallTime[]
}
