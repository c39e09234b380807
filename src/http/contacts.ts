import * as contract from '#contract/contact.ts'
import { reasonView } from '#i18n/reasons.ts'
import { createContact } from '#usecases/contact/create-contact.ts'
import { editContact } from '#usecases/contact/edit-contact.ts'
import { getContact } from '#usecases/contact/get-contact.ts'
import { letGoContact } from '#usecases/contact/let-go-contact.ts'
import { listContacts } from '#usecases/contact/list-contacts.ts'
import { openContactAgain } from '#usecases/contact/open-contact-again.ts'
import { removeContact } from '#usecases/contact/remove-contact.ts'
import { createNote } from '#usecases/note/create-note.ts'
import { editNote } from '#usecases/note/edit-note.ts'
import { removeNote } from '#usecases/note/remove-note.ts'
import { getPhoto } from '#usecases/photo/get-photo.ts'
import { putPhoto } from '#usecases/photo/put-photo.ts'
import { removePhoto } from '#usecases/photo/remove-photo.ts'
import { createRelation } from '#usecases/relation/create-relation.ts'
import { editRelation } from '#usecases/relation/edit-relation.ts'
import { removeRelation } from '#usecases/relation/remove-relation.ts'
import { createRole } from '#usecases/role/create-role.ts'
import { editRole } from '#usecases/role/edit-role.ts'
import { removeRole } from '#usecases/role/remove-role.ts'
import { getWarmth } from '#usecases/warmth/get-warmth.ts'
import { PHOTO_LIMIT } from './body.ts'
import { type Door, mount, mountDown, mountRecalled, mountUp } from './mount.ts'

/** People, and what is kept of each: roles, relations, notes, photo, warmth. */
export const mountContacts = (door: Door): void => {
  mountRecalled(door, contract.listContacts, listContacts)
  mountRecalled(door, contract.getContact, getContact)
  mount(door, contract.createContact, createContact)
  mount(door, contract.editContact, editContact)
  mount(door, contract.removeContact, removeContact)
  mountRecalled(door, contract.getWarmth, async (deps, who, input) => {
    const { reasons, ...warmth } = await getWarmth(deps, who, input)
    return { ...warmth, reasons: reasons.map(reason => reasonView(who.locale, reason, warmth.to)) }
  })
  mount(door, contract.letGoContact, letGoContact)
  mount(door, contract.openContactAgain, openContactAgain)
  mountUp(door, contract.putPhoto, putPhoto, PHOTO_LIMIT)
  mount(door, contract.removePhoto, removePhoto)
  mountDown(door, contract.getPhoto, async (deps, who, input) => {
    const { bytes, contentType } = await getPhoto(deps, who, input)
    return { bytes: new Uint8Array(bytes), contentType, immutable: true }
  })
  mount(door, contract.createRole, createRole)
  mount(door, contract.editRole, editRole)
  mount(door, contract.removeRole, removeRole)
  mount(door, contract.createRelation, createRelation)
  mount(door, contract.editRelation, editRelation)
  mount(door, contract.removeRelation, removeRelation)
  mount(door, contract.createNote, createNote)
  mount(door, contract.editNote, editNote)
  mount(door, contract.removeNote, removeNote)
}
