import type { Format } from '#domain/interaction/format.ts'
import type { PickedPerson } from '../parts/person-picker.tsx'
import type { FollowUpDraft } from './draft.ts'

/** What the form starts with. */
export interface LogStart {
  readonly people?: readonly PickedPerson[]
  readonly topic?: string
  readonly minutes?: number | null
  readonly on?: string
  /** Wall clock `HH:MM`. */
  readonly at?: string | null
  readonly format?: Format
  readonly notes?: string
  readonly followUps?: readonly FollowUpDraft[]
  /** Called once it is kept. */
  readonly onSaved?: () => void
}
