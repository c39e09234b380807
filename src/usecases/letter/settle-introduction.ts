import { Failure } from '#domain/base/failure.ts'
import type { ContactId, RelationId } from '#domain/base/ids.ts'
import type { Relation } from '#domain/contact/relation.ts'
import type { Day } from '#domain/time/day.ts'
import type { Stores, WritableStores } from '#store/stores.ts'
import { found } from '../found.ts'

/** What of a letter says whether it tells an introducer. */
interface Telling {
  readonly contactId: ContactId
  readonly method?: string | null
}

/** The introduction that letters settle (M7). Fails with `relation.not_found`, or `input.invalid` for another kind of relation, or when no letter goes to the introducer. */
export const introductionOf = async ({ relations }: Pick<Stores, 'relations'>, relationId: RelationId | null, letters: readonly Telling[]): Promise<Relation> => {
  const relation = found(relationId === null ? null : await relations.get(relationId), 'relation.not_found')
  if (relation.kind !== 'introduced' || !letters.some(given => isTelling(given, relation))) throw Failure.of('invalid', 'input.invalid', { field: 'relationId' })
  return relation
}

/** Whether a letter tells the introducer; a notice for calendars tells of a meeting. */
export const isTelling = ({ contactId, method = null }: Telling, introduction: Relation): boolean => contactId === introduction.contactId && method === null

export const settleIntroduction = async ({ relations }: WritableStores, introduction: Relation, today: Day): Promise<void> => relations.update(introduction, { ...introduction, toldOn: today })

/** What the decision before said, unless something else was said since. */
export const unsettleIntroduction = async ({ relations }: WritableStores, before: Relation, after: Relation): Promise<void> => {
  const now = await relations.get(after.id)
  if (now !== null && now.toldOn === after.toldOn) await relations.update(now, { ...now, toldOn: before.toldOn ?? null })
}
