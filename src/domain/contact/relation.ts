import type { ContactId, RelationId } from '../base/ids.ts'
import type { Day } from '../time/day.ts'

/** `manager_of`: contact is the manager of other. `introduced`: contact introduced other to me. `assistant_of`: contact assists other. */
export const RELATION_KINDS = ['manager_of', 'introduced', 'assistant_of', 'colleague_of', 'friend_of', 'family_of'] as const

export type RelationKind = (typeof RELATION_KINDS)[number]

/** contact → other, with dates, so that "her manager at that time" can be asked (T3). */
export interface Relation {
  readonly id: RelationId
  readonly contactId: ContactId
  readonly kind: RelationKind
  readonly otherId: ContactId
  readonly from: Day | null
  readonly to: Day | null
  /** Of an introduction: the day the introducer was told what came of it, and thanked (M7); null before, and of every other kind. */
  readonly toldOn: Day | null
}
