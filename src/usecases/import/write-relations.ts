import type { ContactId, RelationId } from '#domain/base/ids.ts'
import { contactOf } from '#domain/contact/contact-of.ts'
import type { Contact } from '#domain/contact/contact.ts'
import { nameKey } from '#domain/contact/match-keys.ts'
import type { Relation } from '#domain/contact/relation.ts'
import type { PeopleIndex } from '#domain/sheet/people-index.ts'
import type { RowOfPerson, Writing } from './writing.ts'

const KINDS = { manager: 'manager_of', introducedBy: 'introduced' } as const

/**
 * The managers and introducers these rows name: the one person of that name, or somebody new. Of several the relation is left out, as the row's
 * doubt said. A manager who changes stays on record until today (T3); an introducer is put right.
 */
export const writeRelations = async (writing: Writing, rows: readonly RowOfPerson[], people: PeopleIndex): Promise<void> => {
  const named = await namedPeople(writing, rows, people)
  for (const field of ['manager', 'introducedBy'] as const) {
    const saying = new Map(rows.flatMap(({ contact, patch }) => (patch[field] === undefined ? [] : [[contact.id, patch[field]] as const])))
    const standing = Map.groupBy((await writing.stores.relations.to([...saying.keys()], KINDS[field])).filter(({ to }) => to === null), relation => relation.otherId)
    const made: Relation[] = []
    for (const [otherId, name] of saying) {
      const contactId = name === '' ? null : (named.get(nameKey(name)) ?? null)
      const before = standing.get(otherId) ?? []
      if ((name !== '' && contactId === null) || contactId === otherId || before.some(relation => relation.contactId === contactId)) continue
      const relation = { id: writing.newId() as RelationId, kind: KINDS[field], otherId, from: null, to: null }
      for (const old of before) await ended(writing, old)
      if (contactId !== null) made.push({ ...relation, contactId, from: field === 'manager' && before.length > 0 ? writing.today : null })
    }
    await writing.stores.relations.insertMany(made)
  }
}

const ended = ({ stores, today }: Writing, relation: Relation): Promise<void> =>
  relation.kind === 'manager_of' && (relation.from === null || relation.from < today) ? stores.relations.update(relation, { ...relation, to: today }) : stores.relations.remove(relation)

/** Who each name means; people nobody knew are made. */
const namedPeople = async ({ stores, today, newId, readingOf }: Writing, rows: readonly RowOfPerson[], people: PeopleIndex): Promise<ReadonlyMap<string, ContactId>> => {
  const known = new Map<string, Set<string>>([...people.byName].map(([key, ids]) => [key, new Set(ids)]))
  for (const { existing, contact } of rows) {
    if (existing === null) for (const key of [contact.name, contact.nickname].map(nameKey)) known.set(key, new Set([...(known.get(key) ?? []), contact.id]))
  }
  const names = new Map(rows.flatMap(({ patch }) => [patch.manager ?? '', patch.introducedBy ?? '']).filter(name => nameKey(name) !== '').map(name => [nameKey(name), name]))
  const made: Contact[] = []
  for (const [key, name] of names) {
    if (known.has(key)) continue
    const contact = contactOf(newId() as ContactId, { name }, today, { readingOf, roleKinds: [] })
    made.push(contact)
    known.set(key, new Set([contact.id]))
  }
  await stores.contacts.insertMany(made)
  return new Map([...known].flatMap(([key, ids]) => (ids.size === 1 ? [[key, [...ids][0] as ContactId] as const] : [])))
}
