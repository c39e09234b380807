import type { ContactId, RelationId } from '#domain/base/ids.ts'
import { contactOf } from '#domain/contact/contact-of.ts'
import type { Contact } from '#domain/contact/contact.ts'
import { nameKey } from '#domain/contact/match-keys.ts'
import type { Relation } from '#domain/contact/relation.ts'
import type { PeopleIndex } from '#domain/sheet/people-index.ts'
import { namesakesOf } from './row-outcome.ts'
import type { RowOfPerson, Writing } from './writing.ts'

const KINDS = { manager: 'manager_of', introducedBy: 'introduced' } as const

/**
 * The managers and introducers these rows name: the one person of that name, or somebody new. Of several the one at the same
 * organization, else none, as the row's doubt said. A manager who changes stays on record until today (T3); an introducer is put right.
 */
export const writeRelations = async (writing: Writing, rows: readonly RowOfPerson[], people: PeopleIndex): Promise<void> => {
  const named = await namedPeople(writing, rows, people)
  for (const field of ['manager', 'introducedBy'] as const) {
    const saying = new Map(rows.flatMap(({ contact, patch }) => (patch[field] === undefined ? [] : [[contact.id, { name: patch[field], contact }] as const])))
    const standing = Map.groupBy((await writing.stores.relations.to([...saying.keys()], KINDS[field])).filter(({ to }) => to === null), relation => relation.otherId)
    const made: Relation[] = []
    for (const [otherId, { name, contact }] of saying) {
      const contactId = name === '' ? null : named(name, contact)
      const before = standing.get(otherId) ?? []
      if ((name !== '' && contactId === null) || contactId === otherId || before.some(relation => relation.contactId === contactId)) continue
      const relation = { id: writing.newId() as RelationId, kind: KINDS[field], otherId, from: null, to: null, toldOn: null }
      for (const old of before) await ended(writing, old)
      if (contactId !== null) made.push({ ...relation, contactId, from: field === 'manager' && before.length > 0 ? writing.today : null })
    }
    await writing.stores.relations.insertMany(made)
  }
}

const ended = ({ stores, today }: Writing, relation: Relation): Promise<void> =>
  relation.kind === 'manager_of' && (relation.from === null || relation.from < today) ? stores.relations.update(relation, { ...relation, to: today }) : stores.relations.remove(relation)

/** Finds whom a row means by a name: people known, people of these rows, else somebody new; null where several may be meant. */
const namedPeople = async ({ stores, today, newId, readingOf }: Writing, rows: readonly RowOfPerson[], people: PeopleIndex): Promise<(name: string, of: Contact) => ContactId | null> => {
  const made = rows.filter(({ existing }) => existing === null).map(({ contact }) => contact)
  const names = new Map(rows.flatMap(({ patch }) => [patch.manager ?? '', patch.introducedBy ?? '']).filter(name => nameKey(name) !== '').map(name => [nameKey(name), name]))
  const isKnown = (key: string): boolean => people.byName.has(key) || made.some(contact => goesBy(contact, key))
  const strangers = [...names].filter(([key]) => !isKnown(key)).map(([, name]) => contactOf(newId() as ContactId, { name }, today, { readingOf, roleKinds: [] }))
  await stores.contacts.insertMany(strangers)
  const fresh = [...made, ...strangers]
  return (name, { organization }) => {
    const key = nameKey(name)
    const known = namesakesOf(name, organization, people)
    const own = fresh.filter(contact => goesBy(contact, key))
    const near = own.filter(contact => organization !== '' && nameKey(contact.organization) === nameKey(organization))
    const meant = [...known, ...(near.length === 1 ? near : own).map(({ id }) => id)]
    return meant.length === 1 ? (meant[0] as ContactId) : null
  }
}

const goesBy = ({ name, nickname }: Contact, key: string): boolean => nameKey(name) === key || nameKey(nickname) === key
