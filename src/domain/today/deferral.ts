import type { ActionItemId, ContactId, DeferralId } from '../base/ids.ts'
import type { Day } from '../time/day.ts'

/** What a proposal on Today is about. A birthday names its year, so that next year's comes again. */
export type Subject =
  | { readonly kind: 'due'; readonly contactId: ContactId }
  | { readonly kind: 'birthday'; readonly contactId: ContactId; readonly year: number }
  | { readonly kind: 'action_item'; readonly actionItemId: ActionItemId }

/** A snooze (明天再说) or a skip of this round: the subject is not proposed before `until`. One per subject. */
export interface Deferral {
  readonly id: DeferralId
  readonly subject: Subject
  readonly until: Day
  readonly kind: 'snooze' | 'skip'
}

/** The key a subject is stored under. */
export const subjectKey = (subject: Subject): string => {
  switch (subject.kind) {
    case 'due': return `due:${subject.contactId}`
    case 'birthday': return `birthday:${subject.contactId}:${subject.year}`
    case 'action_item': return `action_item:${subject.actionItemId}`
  }
}
