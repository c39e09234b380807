import type { ContactId, RoleId } from '../base/ids.ts'
import type { Day } from '../time/day.ts'

/** What a person is to me, with a playbook each (`plan/playbook.ts`). */
export const ROLE_KINDS = ['career_mentor', 'skill_mentor', 'manager', 'partner', 'peer', 'client', 'friend', 'former_colleague', 'own'] as const

export type RoleKind = (typeof ROLE_KINDS)[number]

/** One role of one contact; several at once are allowed (model.md). */
export interface Role {
  readonly id: RoleId
  readonly contactId: ContactId
  readonly kind: RoleKind
  /** The reader's own word, for kind `own` (never empty then) or as a remark (技能导师 · SQL). */
  readonly label: string
  readonly from: Day | null
  /** The last day, null while it lasts. */
  readonly to: Day | null
}
