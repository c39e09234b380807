import type { ContactId } from '#domain/base/ids.ts'
import type { Relation } from '#domain/contact/relation.ts'
import type { NamedContact } from '#store/named-contact.ts'
import type { Stores } from '#store/stores.ts'

/** A relation as one of its two people sees it. */
export interface RelationView extends Pick<Relation, 'id' | 'kind' | 'from' | 'to' | 'toldOn'> {
  /** Which end this person is: `from` is the one who manages, introduced, assists. */
  readonly direction: 'from' | 'to'
  readonly other: NamedContact
}

/** All relations of a person, past ones too. */
export const relationViews = async (stores: Stores, contactId: ContactId): Promise<RelationView[]> => {
  const relations = await stores.relations.ofContact(contactId)
  const named = await stores.contacts.named(relations.map(relation => otherOf(relation, contactId)))
  return relations.flatMap(relation => {
    const other = named.get(otherOf(relation, contactId))
    const { id, kind, from, to, toldOn } = relation
    return other === undefined ? [] : [{ id, kind, direction: relation.contactId === contactId ? 'from' : 'to', other, from, to, toldOn }]
  })
}

const otherOf = (relation: Relation, contactId: ContactId): ContactId => (relation.contactId === contactId ? relation.otherId : relation.contactId)
