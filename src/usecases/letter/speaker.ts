import type { ContactId } from '#domain/base/ids.ts'
import { holdsOn } from '#domain/contact/role-kinds.ts'
import { vouchedFor } from '#domain/mail/auth-results.ts'
import { emailKey } from '#domain/mail/mail-address.ts'
import type { MailRead } from '#domain/mail/mail-read.ts'
import { isOneHouse } from '#domain/mail/shared-domain.ts'
import type { Mentioned } from '#domain/meeting/attendance.ts'
import type { Day } from '#domain/time/day.ts'
import type { Stores } from '#store/stores.ts'

/** What is known of where an answer came from: the mail it came in, or null for a bare file, which the reader brought and answers for. */
export type Source = Pick<MailRead, 'from' | 'authResults'> | null

/** Whether the reader's own server says that the sender is not who the mail says. */
export const isForged = (source: Source): boolean => source !== null && vouchedFor(source.authResults, source.from?.email ?? '') === 'fail'

/** For whom an answer is said to be, and by whom. */
export interface Claim {
  readonly contactId: ContactId
  /** Their address as the answer has it. */
  readonly email: string
  /** SENT-BY of a calendar; null for none. */
  readonly sentBy: string | null
}

export interface Believed {
  /** An assistant who answered for them; null when they did themselves. */
  readonly answeredBy: Mentioned | null
}

/**
 * Whether an answer may be believed; null when not. The mail is from that very person, at any of their addresses, or from somebody known as their assistant;
 * whoever only says to answer for them (SENT-BY) is taken for it at an address of the same house alone, since anybody can say so. Nothing is
 * believed of a sender the reader's own server calls forged.
 */
export const believed = async (stores: Pick<Stores, 'contacts' | 'relations'>, source: Source, { contactId, email, sentBy }: Claim, invited: ReadonlyMap<string, ContactId>, today: Day): Promise<Believed | null> => {
  if (isForged(source)) return null
  const from = source === null ? sentBy ?? email : source.from?.email ?? ''
  const isOwn = (address: string): boolean => invited.get(emailKey(address)) === contactId
  if (isOwn(from)) return { answeredBy: sentBy === null || isOwn(sentBy) ? null : { name: await assistantCalled(stores, contactId, sentBy, today) ?? '', email: sentBy } }
  const called = await assistantCalled(stores, contactId, from, today)
  if (called !== null) return { answeredBy: { name: called, email: from } }
  if (source === null) return { answeredBy: sentBy === null ? null : { name: '', email: sentBy } }
  const saysSo = sentBy !== null && emailKey(sentBy) === emailKey(from) && isOneHouse(from, email)
  return saysSo ? { answeredBy: { name: source.from?.name ?? '', email: from } } : null
}

/** For which of those invited somebody at this address may speak: himself, or whoever he assists; undefined for a stranger. */
export const speaksFor = async (stores: Pick<Stores, 'contacts' | 'relations'>, from: string, invited: ReadonlyMap<string, ContactId>, today: Day): Promise<ContactId | undefined> => {
  const own = invited.get(emailKey(from))
  if (own !== undefined) return own
  for (const contactId of new Set(invited.values())) if (await assistantCalled(stores, contactId, from, today) !== null) return contactId
  return undefined
}

/** How a person's assistant with this address is called; null when none of theirs has it. */
const assistantCalled = async ({ contacts, relations }: Pick<Stores, 'contacts' | 'relations'>, contactId: ContactId, email: string, today: Day): Promise<string | null> => {
  const ids = (await relations.to([contactId], 'assistant_of')).filter(one => holdsOn(one, today)).map(one => one.contactId)
  const found = (await contacts.getMany(ids)).find(({ channels }) => channels.some(({ kind, value }) => kind === 'email' && emailKey(value) === emailKey(email)))
  return found === undefined ? null : found.salutation || found.name
}
