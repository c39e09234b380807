import type { PickedPerson } from '../parts/person-picker.tsx'

/** What the form starts with. */
export interface LogStart {
  readonly people?: readonly PickedPerson[]
  readonly topic?: string
  readonly minutes?: number | null
}
