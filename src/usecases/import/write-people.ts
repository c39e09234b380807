import type { ContactId, RoleId } from '#domain/base/ids.ts'
import { contactEdited, contactOf } from '#domain/contact/contact-of.ts'
import type { Contact } from '#domain/contact/contact.ts'
import { roleKindsOn } from '#domain/contact/role-kinds.ts'
import type { Role } from '#domain/contact/role.ts'
import { salutationOf } from '#domain/contact/salutation.ts'
import type { RoleReading } from '#domain/sheet/sheet-row.ts'
import type { RowOfPerson, RowToWrite, Writing } from './writing.ts'

/** Makes and changes the people of these rows and gives them the roles the rows name. */
export const writePeople = async (writing: Writing, rows: readonly RowToWrite[]): Promise<RowOfPerson[]> => {
  const { stores } = writing
  const known = new Map(rows.flatMap(({ existing }) => (existing === null ? [] : [[existing.contact.id, existing.contact] as const])))
  const roles = Map.groupBy(await stores.roles.ofContacts([...known.keys()]), role => role.contactId)
  // Several rows may speak of one person, who is written once.
  const present = new Map(known)
  const made: Contact[] = []
  const newRoles: Role[] = []
  const written = rows.map((row): RowOfPerson => {
    const before = row.existing === null ? null : (present.get(row.existing.contact.id) ?? row.existing.contact)
    const id = before?.id ?? (writing.newId() as ContactId)
    const had = roles.get(id) ?? []
    const added = missingRoles(writing, id, had, row.patch.roles)
    roles.set(id, [...had, ...added])
    newRoles.push(...added)
    const contact = before === null ? madeOf(writing, id, row, added) : editedOf(writing, before, row, had, added)
    if (before === null) made.push(contact)
    else present.set(id, contact)
    return { ...row, contact }
  })
  await stores.contacts.insertMany(made)
  for (const [id, before] of known) await stores.contacts.update(before, present.get(id) ?? before)
  await stores.roles.insertMany(newRoles)
  return written
}

const madeOf = ({ today, readingOf }: Writing, id: ContactId, { patch }: RowToWrite, roles: readonly Role[]): Contact =>
  contactOf(id, patch.contact, today, { readingOf, roleKinds: roleKindsOn(roles, today) })

/** The salutation follows new roles as long as it is the proposed one. */
const editedOf = ({ today, readingOf }: Writing, before: Contact, { patch }: RowToWrite, had: readonly Role[], added: readonly Role[]): Contact => {
  const roleKinds = roleKindsOn(had, today)
  const edited = contactEdited(before, patch.contact, { readingOf, roleKinds })
  const follows = added.length > 0 && patch.contact.salutation === undefined && edited.salutation === salutationOf({ ...edited, roleKinds })
  return follows ? { ...edited, salutation: salutationOf({ ...edited, roleKinds: roleKindsOn([...had, ...added], today) }) } : edited
}

const missingRoles = ({ newId }: Writing, contactId: ContactId, had: readonly Role[], named: readonly RoleReading[]): Role[] =>
  named.filter(({ kind, label }) => !had.some(role => role.to === null && role.kind === kind && (label === '' || role.label === label)))
    .map(({ kind, label }) => ({ id: newId() as RoleId, contactId, kind, label, from: null, to: null }))
