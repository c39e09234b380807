import type { ContactId } from '#domain/base/ids.ts'
import type { Attendance } from '#domain/meeting/attendance.ts'
import type { NamedContact } from '#store/named-contact.ts'

/** What somebody answered, with their name. */
export interface AttendanceView extends Pick<Attendance, 'contactId' | 'recurrenceId' | 'partStat' | 'comment' | 'proposed'> {
  readonly name: string
}

/** Of people who are gone nothing is shown. */
export const attendanceViews = (attendances: readonly Attendance[], named: ReadonlyMap<ContactId, NamedContact>): AttendanceView[] =>
  attendances.flatMap(({ contactId, recurrenceId, partStat, comment, proposed }) => {
    const person = named.get(contactId)
    return person === undefined ? [] : [{ contactId, name: person.name, recurrenceId, partStat, comment, proposed }]
  })
