import { Failure } from '../base/failure.ts'
import type { ContactId } from '../base/ids.ts'
import type { Day } from '../time/day.ts'
import type { Contact, ContactDraft } from './contact.ts'
import { nameFrom, nameOf } from './name.ts'
import type { RoleKind } from './role.ts'
import { salutationOf } from './salutation.ts'
import { tidyDraft } from './tidy-draft.ts'

/** What derived fields are made with: `pinyinOf` as the reading (passed in, so that its dictionary stays out of the page), and the roles held now. */
export interface Derive {
  readonly readingOf: (familyName: string, givenName: string, name: string) => string
  readonly roleKinds: readonly RoleKind[]
}

type Named = Pick<Contact, 'familyName' | 'givenName' | 'name'>

const EMPTY: Omit<Contact, 'id' | 'createdOn'> = {
  familyName: '', givenName: '', name: '', salutation: '', pinyin: '', nickname: '', organization: '', department: '', position: '', workContent: '',
  channels: [], birthday: null, closeness: null, busyness: null, tags: [], placeNotes: '', howWeMet: '', photoId: null, letGo: null,
}

const namedOf = ({ familyName = '', givenName = '', name = '' }: ContactDraft): Named => {
  if (name === '') return { familyName, givenName, name: nameFrom(familyName, givenName) }
  const parts = partsOf(name)
  // A sheet may have 姓名 and 姓: the part that is said agrees with the split, or it is right and the other one is not known.
  const agrees = (familyName === '' || familyName === parts.familyName) && (givenName === '' || givenName === parts.givenName)
  return agrees ? parts : { familyName, givenName, name: parts.name }
}

const partsOf = (text: string): Named => {
  const { familyName, givenName, name } = nameOf(text)
  return { familyName, givenName, name }
}

const readingFor = ({ familyName, givenName, name }: Named, derive: Derive): string => derive.readingOf(familyName, givenName, name)

const salutationFor = (contact: Contact, derive: Derive): string => salutationOf({ ...contact, roleKinds: derive.roleKinds })

const withDerived = (contact: Contact, derive: Derive): Contact => {
  if (contact.name === '') throw Failure.of('invalid', 'contact.name_required', {})
  return {
    ...contact,
    pinyin: contact.pinyin === '' ? readingFor(contact, derive) : contact.pinyin,
    salutation: contact.salutation === '' ? salutationFor(contact, derive) : contact.salutation,
  }
}

/**
 * Makes a contact of what was typed: tidied, the name split or joined, reading and salutation proposed where empty.
 * Fails with contact.name_required, contact.birthday_invalid or contact.level_invalid.
 */
export const contactOf = (id: ContactId, draft: ContactDraft, createdOn: Day, derive: Derive): Contact => {
  const tidy = tidyDraft(draft)
  return withDerived({ ...EMPTY, ...tidy, ...namedOf(tidy), id, createdOn }, derive)
}

const renamed = (before: Contact, { familyName = before.familyName, givenName = before.givenName, name = before.name }: ContactDraft): Named => {
  const partsEdited = familyName !== before.familyName || givenName !== before.givenName
  if (name === '') return { familyName, givenName, name: nameFrom(familyName, givenName) }
  if (name !== before.name) {
    const follows = !partsEdited && isSame(before, partsOf(before.name))
    return follows ? partsOf(name) : { familyName, givenName, name: partsOf(name).name }
  }
  // 张经理, whose given name is now known, becomes 张伟; a name the reader wrote in their own way stays.
  const wasJoined = name === nameFrom(before.familyName, before.givenName) || nameOf(name).titleOnly
  return { familyName, givenName, name: partsEdited && wasJoined ? nameFrom(familyName, givenName) : name }
}

const isSame = (a: Named, b: Named): boolean => a.familyName === b.familyName && a.givenName === b.givenName && a.name === b.name

/**
 * A contact after an edit; a field left out of the patch, or equal to what it was, is not edited. Reading and salutation follow the name and
 * position as long as they are the proposed ones; once the reader has written their own they stay, and emptying them brings the proposal back.
 * Fails as `contactOf` does. A change of roles is no edit of the contact: compare `salutationOf` before and after it.
 */
export const contactEdited = (before: Contact, patch: ContactDraft, derive: Derive): Contact => {
  const tidy = tidyDraft(patch)
  const after: Contact = { ...before, ...tidy, ...renamed(before, tidy) }
  const pinyinWasProposed = before.pinyin === readingFor(before, derive) && after.pinyin === before.pinyin
  // 张经理 stays how we address the person when the real name becomes known.
  const titleWasName = nameOf(before.name).titleOnly && !nameOf(after.name).titleOnly
  const salutationWasProposed = before.salutation === salutationFor(before, derive) && after.salutation === before.salutation && !titleWasName
  return withDerived({ ...after, pinyin: pinyinWasProposed ? '' : after.pinyin, salutation: salutationWasProposed ? '' : after.salutation }, derive)
}
