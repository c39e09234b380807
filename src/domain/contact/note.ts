import type { ContactId, NoteId } from '../base/ids.ts'
import type { Day } from '../time/day.ts'

/** Something to remember about a person. A private one never leaves in letters, sharing or exports for others (invariant 8). */
export interface Note {
  readonly id: NoteId
  readonly contactId: ContactId
  readonly text: string
  readonly private: boolean
  readonly on: Day
}
