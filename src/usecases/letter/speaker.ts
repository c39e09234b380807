import type { ContactId } from '#domain/base/ids.ts'
import { vouchedFor } from '#domain/mail/auth-results.ts'
import { emailKey } from '#domain/mail/mail-address.ts'
import type { MailRead } from '#domain/mail/mail-read.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import type { Stores } from '#store/stores.ts'
import { toldPeople } from '../meeting/notice-view.ts'

/** Who among those invited has which addresses (as they are compared): theirs, and those our letters about it went to. */
export const invitedBy = async ({ contacts, messages }: Pick<Stores, 'contacts' | 'messages'>, meeting: Meeting): Promise<ReadonlyMap<string, ContactId>> => {
  const people = await contacts.getMany([...new Set(toldPeople(meeting))])
  const known = new Set(people.map(({ id }) => id))
  const own = people.flatMap(({ id, channels }) => channels.filter(({ kind }) => kind === 'email').map(({ value }) => [emailKey(value), id] as const))
  const written = (await messages.ofMeeting(meeting.id)).flatMap(({ contactIds: [id], letter }) => (id !== undefined && known.has(id) ? letter.to.map(({ email }) => [emailKey(email), id] as const) : []))
  return new Map([...written, ...own])
}

/** What is known of where an answer came from: the mail it came in, or null for a bare file, which the reader brought and answers for. */
export type Source = Pick<MailRead, 'from' | 'authResults'> | null

/**
 * Whether an answer of `answering` may be believed: the mail is from that very person, at any of their addresses, and the reader's own server does not
 * say that the sender is forged. Whoever only says to answer for somebody (SENT-BY) is a stranger: anybody can say so.
 */
export const isBelieved = (source: Source, answering: ContactId, invited: ReadonlyMap<string, ContactId>): boolean => {
  if (source === null) return true
  const from = source.from?.email ?? ''
  return invited.get(emailKey(from)) === answering && vouchedFor(source.authResults, from) !== 'fail'
}
