import type { ActionItemId, ContactId, InteractionId } from '../base/ids.ts'
import type { Day } from '../time/day.ts'

/** A follow-up promised (待办), by me or by them. */
export interface ActionItem {
  readonly id: ActionItemId
  readonly contactId: ContactId
  readonly interactionId: InteractionId | null
  readonly text: string
  readonly by: 'me' | 'them'
  readonly dueOn: Day | null
  readonly doneOn: Day | null
}
