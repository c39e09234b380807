import type { ContactId } from '#domain/base/ids.ts'
import { reachKey } from '#domain/contact/match-keys.ts'
import type { Attendance, Mentioned } from '#domain/meeting/attendance.ts'
import type { NamedContact } from '#store/named-contact.ts'
import type { Stores } from '#store/stores.ts'

/** What somebody answered, with their name; who answered for them, and whom they send in their place, with the contact that has that address. */
export interface AttendanceView extends Pick<Attendance, 'contactId' | 'recurrenceId' | 'partStat' | 'comment' | 'proposed'> {
  readonly name: string
  readonly answeredBy: Mentioned | null
  readonly delegatedTo: (Mentioned & { readonly contactId: ContactId | null }) | null
}

/** Of people who are gone nothing is shown. */
export const attendanceViews = async ({ contacts }: Pick<Stores, 'contacts'>, attendances: readonly Attendance[], named: ReadonlyMap<ContactId, NamedContact>): Promise<AttendanceView[]> => {
  const emails = attendances.flatMap(({ delegatedTo }) => delegatedTo?.email ?? [])
  const delegates = emails.length === 0 ? [] : await contacts.withKeys(emails.map(email => reachKey('email', email)))
  const contactAt = (email: string): ContactId | null => delegates.find(({ channels }) => channels.some(({ kind, value }) => kind === 'email' && reachKey(kind, value) === reachKey('email', email)))?.id ?? null
  return attendances.flatMap(({ contactId, recurrenceId, partStat, comment, proposed, answeredBy = null, delegatedTo = null }) => {
    const person = named.get(contactId)
    return person === undefined ? [] : [{ contactId, name: person.name, recurrenceId, partStat, comment, proposed, answeredBy, delegatedTo: delegatedTo && { ...delegatedTo, contactId: contactAt(delegatedTo.email) } }]
  })
}
