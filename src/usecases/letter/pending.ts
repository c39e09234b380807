import type { ContactId } from '#domain/base/ids.ts'
import type { Contact } from '#domain/contact/contact.ts'
import { type MailAddress, isEmail } from '#domain/mail/mail-address.ts'
import { type Notice, noticesOf, toldOf } from '#domain/meeting/notices.ts'
import type { SeriesState } from '#domain/meeting/talks.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'

/** What the others are to be told of a series now (`instant` in ms since 1970). */
export const pendingNotices = ({ meeting, occurrences }: SeriesState, instant: number): readonly Notice[] => noticesOf(meeting.told, toldOf(meeting, occurrences), wallTimeIn(meeting.zone, instant))

/** Where a person gets letters: the first address of theirs that can be one; null when there is none. */
export const addressOf = ({ name, channels }: Pick<Contact, 'name' | 'channels'>): MailAddress | null => {
  const email = channels.find(({ kind, value }) => kind === 'email' && isEmail(value))?.value
  return email === undefined ? null : { name, email }
}

/** By contact. */
export const addressesOf = (people: readonly Contact[]): Map<ContactId, MailAddress> => new Map(people.flatMap(person => {
  const address = addressOf(person)
  return address === null ? [] : [[person.id, address]]
}))
