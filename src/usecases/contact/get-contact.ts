import type { ContactId } from '#domain/base/ids.ts'
import { ageOn, type Birthday, nextBirthday } from '#domain/contact/birthday.ts'
import type { Contact } from '#domain/contact/contact.ts'
import type { Note } from '#domain/contact/note.ts'
import { roleKindsOn } from '#domain/contact/role-kinds.ts'
import type { Role } from '#domain/contact/role.ts'
import { salutationChoices } from '#domain/contact/salutation.ts'
import type { ActionItem } from '#domain/interaction/action-item.ts'
import type { Giving } from '#domain/interaction/giving.ts'
import type { Help } from '#domain/interaction/help.ts'
import type { Day } from '#domain/time/day.ts'
import { hasLunar } from '#domain/time/lunar.ts'
import type { LineOnPage } from '#store/contact-parts.ts'
import { type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { type RelationView, relationViews } from '../relation/relation-view.ts'
import { type CupView, cupView } from '../warmth/cup-view.ts'

export interface ContactPage {
  readonly contact: Contact
  readonly cup: CupView
  readonly roles: readonly Role[]
  readonly relations: readonly RelationView[]
  readonly notes: readonly Note[]
  /** The open ones. */
  readonly actionItems: readonly ActionItem[]
  readonly lines: readonly LineOnPage[]
  /** The newest `HELPS_SHOWN` of each, newest first. */
  readonly helps: readonly Help[]
  readonly givings: readonly Giving[]
  readonly salutationChoices: readonly string[]
  readonly nextBirthday: { readonly on: Day; readonly age: number | null } | null
  readonly interactions: number
}

const HELPS_SHOWN = 50

/** One person with everything about them but the timeline. */
export const getContact = (deps: Deps, who: Who, { contactId }: { readonly contactId: ContactId }): Promise<ContactPage> =>
  deps.db.read(who.workspaceId, async stores => {
    const today = todayOf(deps, who)
    const { contact, cup, roles, lines, has } = found(await stores.contacts.parts(contactId), 'contact.not_found')
    const actionItems = has.openItems ? await stores.actionItems.ofContact(contactId) : []
    return {
      contact,
      cup: cupView(cup, contact.letGo !== null, today),
      roles,
      relations: has.relations ? await relationViews(stores, contactId) : [],
      notes: has.notes ? await stores.notes.ofContact(contactId) : [],
      actionItems: actionItems.filter(item => item.doneOn === null),
      lines,
      helps: has.helps ? await stores.helps.latestOf(contactId, HELPS_SHOWN) : [],
      givings: has.givings ? await stores.givings.latestOf(contactId, HELPS_SHOWN) : [],
      salutationChoices: salutationChoices({ ...contact, roleKinds: roleKindsOn(roles, today), language: who.locale }),
      nextBirthday: contact.birthday === null ? null : comingBirthday(contact.birthday, today),
      interactions: cup.touches,
    }
  })

const comingBirthday = (birthday: Birthday, today: Day): ContactPage['nextBirthday'] => {
  if (birthday.calendar === 'lunar' && !hasLunar(today)) return null
  const on = nextBirthday(birthday, today)
  return { on, age: ageOn(birthday, on) }
}
