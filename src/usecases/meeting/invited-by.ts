import type { ContactId } from '#domain/base/ids.ts'
import { emailKey } from '#domain/mail/mail-address.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import type { Stores } from '#store/stores.ts'
import { toldPeople } from './notice-view.ts'

/** Who among those invited has which addresses (as they are compared): theirs, and those our letters about it went to. */
export const invitedBy = async ({ contacts, messages }: Pick<Stores, 'contacts' | 'messages'>, meeting: Meeting): Promise<ReadonlyMap<string, ContactId>> => {
  const people = await contacts.getMany([...new Set(toldPeople(meeting))])
  const known = new Set(people.map(({ id }) => id))
  const own = people.flatMap(({ id, channels }) => channels.filter(({ kind }) => kind === 'email').map(({ value }) => [emailKey(value), id] as const))
  const written = (await messages.ofMeeting(meeting.id)).flatMap(({ contactIds: [id], letter }) => (id !== undefined && known.has(id) ? letter.to.map(({ email }) => [emailKey(email), id] as const) : []))
  return new Map([...written, ...own])
}
