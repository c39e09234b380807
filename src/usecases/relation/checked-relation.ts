import { Failure } from '#domain/base/failure.ts'
import type { Relation } from '#domain/contact/relation.ts'

/** A relation as it is kept. Fails with `contact.same_person`, or `input.invalid` for one that ends before it begins. */
export const checkedRelation = (relation: Relation): Relation => {
  if (relation.contactId === relation.otherId) throw Failure.of('invalid', 'contact.same_person', {})
  if (relation.from !== null && relation.to !== null && relation.to < relation.from) throw Failure.of('invalid', 'input.invalid', { field: 'to' })
  return relation
}
