import type { PlanLineId } from '#domain/base/ids.ts'
import type { Format } from '#domain/interaction/format.ts'
import type { Day } from '#domain/time/day.ts'
import type { PickedPerson } from '../parts/person-picker.tsx'

/** What arranging a meeting starts with. */
export interface ArrangeStart {
  readonly people?: readonly PickedPerson[]
  /** The first day, or the only one. */
  readonly on?: Day
  /** The clock, `HH:MM`. */
  readonly at?: string
  readonly format?: Format
  readonly minutes?: number
  /** How often, in the words of the plan; '' for a single talk. */
  readonly cadenceText?: string
  /** The line of the plan that it locks. */
  readonly planLineId?: PlanLineId
}
