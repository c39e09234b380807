import type { ContactId, RelationId } from '#domain/base/ids.ts'
import { roleKindsOn } from '#domain/contact/role-kinds.ts'
import type { Relation } from '#domain/contact/relation.ts'
import type { Day } from '#domain/time/day.ts'
import { introductionLetter, type IntroductionToSay } from '#i18n/introduction-letters.ts'
import { letterLocale } from '#i18n/letters.ts'
import type { NamedContact } from '#store/named-contact.ts'
import type { Stores } from '#store/stores.ts'
import { addressOf } from '../letter/pending.ts'

/** A letter of thanks to an introducer as it is proposed; `to` is '' when no address of theirs is known. */
export interface IntroductionThanks {
  readonly relationId: RelationId
  readonly contactId: ContactId
  readonly name: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** A letter to each introducer that tells what came of it, in their register and language (M7). */
export const introductionThanks = async (stores: Stores, introductions: readonly Relation[], person: NamedContact, said: Omit<IntroductionToSay, 'person' | 'from'>, today: Day): Promise<IntroductionThanks[]> => {
  if (introductions.length === 0) return []
  const from = (await stores.mailAccount.get())?.account.from.name || (await stores.workspace.get()).ownerName
  const ids = introductions.map(({ contactId }) => contactId)
  const people = new Map((await stores.contacts.getMany(ids)).map(one => [one.id, one]))
  const roles = await stores.roles.ofContacts(ids)
  return introductions.flatMap(({ id, contactId }) => {
    const introducer = people.get(contactId)
    if (introducer === undefined) return []
    const locale = letterLocale([introducer])
    const [role = null] = roleKindsOn(roles.filter(one => one.contactId === contactId), today)
    const letter = introductionLetter(locale, { names: [introducer.salutation || introducer.name], role }, { ...said, from, person: locale === 'en' ? person.name : person.salutation || person.name })
    return [{ relationId: id, contactId, name: introducer.name, to: addressOf(introducer)?.email ?? '', ...letter }]
  })
}
