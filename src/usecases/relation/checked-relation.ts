import { Failure } from '#domain/base/failure.ts'
import type { Relation } from '#domain/contact/relation.ts'
import type { Day } from '#domain/time/day.ts'

/** A relation as it is kept. Fails with `contact.same_person`, or `input.invalid` for one that ends before it begins, and for a telling of no introduction or after today. */
export const checkedRelation = (relation: Relation, today: Day): Relation => {
  const { contactId, otherId, kind, from, to, toldOn } = relation
  if (contactId === otherId) throw Failure.of('invalid', 'contact.same_person', {})
  if (from !== null && to !== null && to < from) throw Failure.of('invalid', 'input.invalid', { field: 'to' })
  if (toldOn !== null && (kind !== 'introduced' || toldOn > today)) throw Failure.of('invalid', 'input.invalid', { field: 'toldOn' })
  return relation
}
