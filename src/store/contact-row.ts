import type { ContactId, PhotoId } from '#domain/base/ids.ts'
import { type Birthday, birthdayKeys } from '#domain/contact/birthday.ts'
import type { Channel } from '#domain/contact/channel.ts'
import type { Contact, Level } from '#domain/contact/contact.ts'
import { matchKeys } from '#domain/contact/match-keys.ts'
import type { Day } from '#domain/time/day.ts'
import type { WriteContext } from './write-context.ts'
import { insertCallWords, removeCallWords, updateCallWords } from './call-word-store.ts'
import { listKeysOf } from './contact-keys.ts'
import type { EntityKind } from './entity-store.ts'
import { insertRows } from './insert-rows.ts'
import { marks } from './placeholders.ts'
import { insertSearchRows, removeSearchRows, updateSearchRows } from './search-rows.ts'
import type { Tables } from './tables/tables.ts'
import { emptyCup, warmthReader, warmthRow } from './warmth-store.ts'

const rowOf = (contact: Contact): Omit<Tables['contacts'], 'workspace_id'> => ({
  id: contact.id, family_name: contact.familyName, given_name: contact.givenName, name: contact.name, salutation: contact.salutation, pinyin: contact.pinyin, nickname: contact.nickname,
  organization: contact.organization, department: contact.department, position: contact.position, work_content: contact.workContent,
  channels: JSON.stringify(contact.channels), birthday: contact.birthday === null ? null : JSON.stringify(contact.birthday), closeness: contact.closeness, busyness: contact.busyness,
  tags: JSON.stringify(contact.tags), place_notes: contact.placeNotes, how_we_met: contact.howWeMet, photo_id: contact.photoId,
  let_go: letGoFlag(contact), let_go_reason: contact.letGo?.reason ?? null, let_go_on: contact.letGo?.on ?? null, created_on: contact.createdOn,
  ...listKeysOf(contact),
})

const letGoFlag = (contact: Contact): 0 | 1 => (contact.letGo === null ? 0 : 1)

export const contactOf = (row: Tables['contacts']): Contact => ({
  id: row.id as ContactId, familyName: row.family_name, givenName: row.given_name, name: row.name, salutation: row.salutation, pinyin: row.pinyin, nickname: row.nickname,
  organization: row.organization, department: row.department, position: row.position, workContent: row.work_content,
  channels: JSON.parse(row.channels) as Channel[], birthday: row.birthday === null ? null : (JSON.parse(row.birthday) as Birthday),
  closeness: row.closeness as Level | null, busyness: row.busyness as Level | null, tags: JSON.parse(row.tags) as string[],
  placeNotes: row.place_notes, howWeMet: row.how_we_met, photoId: row.photo_id as PhotoId | null,
  letGo: row.let_go === 1 ? { reason: row.let_go_reason ?? '', on: row.let_go_on as Day } : null, createdOn: row.created_on as Day,
})

const tagRowsOf = (workspaceId: string, contact: Contact): Tables['contact_tags'][] =>
  [...new Set(contact.tags)].map(tag => ({ workspace_id: workspaceId, tag, contact_id: contact.id }))

const birthdayRowsOf = (workspaceId: string, contact: Contact): Tables['birthdays'][] =>
  contact.birthday === null ? [] : birthdayKeys(contact.birthday).map(key => ({ workspace_id: workspaceId, key, contact_id: contact.id }))

const keyRowsOf = (workspaceId: string, contact: Contact): Tables['contact_keys'][] => matchKeys(contact).map(key => ({ workspace_id: workspaceId, key, contact_id: contact.id }))

const removeOf = (context: WriteContext, table: 'contact_tags' | 'birthdays' | 'warmth', { id }: Contact) =>
  context.run(`delete from ${table} where workspace_id = ? and contact_id = ?`, [context.workspaceId, id])

const removeKeys = async (context: WriteContext, contact: Contact): Promise<void> => {
  const keys = matchKeys(contact)
  if (keys.length > 0) await context.run(`delete from contact_keys where workspace_id = ? and key in (${marks(keys.length)}) and contact_id = ?`, [context.workspaceId, ...keys, contact.id])
}

/** An edit of anything else leaves the index alone. */
const searchDiffers = (before: Contact, after: Contact): boolean => {
  const said = ({ name, familyName, pinyin, salutation, nickname, organization, department, position, workContent, tags, letGo }: Contact): unknown =>
    [name, familyName, pinyin, salutation, nickname, organization, department, position, workContent, tags, letGo !== null]
  return !same(said(before), said(after))
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** A contact with what is kept of it for lists and look-ups: tags, birthday keys, match keys, the words of lines that mean it, what it is searched by, and its cup (made empty; the cup's `let_go` follows the contact's). */
export const contacts: EntityKind<Contact, 'contacts'> = {
  entity: 'contact',
  table: 'contacts',
  rowOf,
  valueOf: contactOf,
  async insertChildren(context, values) {
    const { workspaceId } = context
    await insertRows(context, 'warmth', values.map(contact => warmthRow(workspaceId, emptyCup(contact.id), letGoFlag(contact))))
    await insertRows(context, 'contact_tags', values.flatMap(contact => tagRowsOf(workspaceId, contact)))
    await insertRows(context, 'birthdays', values.flatMap(contact => birthdayRowsOf(workspaceId, contact)))
    await insertRows(context, 'contact_keys', values.flatMap(contact => keyRowsOf(workspaceId, contact)))
    await insertCallWords(context, values)
    await insertSearchRows(context, values)
    context.log.count('contacts', values.length)
  },
  async updateChildren(context, before, after) {
    const { workspaceId } = context
    if (letGoFlag(before) !== letGoFlag(after)) await context.run('update warmth set let_go = ? where workspace_id = ? and contact_id = ?', [letGoFlag(after), workspaceId, after.id])
    if (searchDiffers(before, after)) await updateSearchRows(context, before, after)
    await updateCallWords(context, before, after)
    if (!same(before.tags, after.tags)) {
      await removeOf(context, 'contact_tags', before)
      await insertRows(context, 'contact_tags', tagRowsOf(workspaceId, after))
    }
    if (!same(before.birthday, after.birthday)) {
      await removeOf(context, 'birthdays', before)
      await insertRows(context, 'birthdays', birthdayRowsOf(workspaceId, after))
    }
    if (!same(matchKeys(before), matchKeys(after))) {
      await removeKeys(context, before)
      await insertRows(context, 'contact_keys', keyRowsOf(workspaceId, after))
    }
  },
  async removeChildren(context, contact) {
    const cups = await warmthReader(context).ofContacts([contact.id])
    context.log.count('planned', -cups.filter(cup => cup.planned).length)
    context.log.count('contacts', -1)
    for (const table of ['warmth', 'contact_tags', 'birthdays'] as const) await removeOf(context, table, contact)
    await removeKeys(context, contact)
    await removeCallWords(context, contact)
    await removeSearchRows(context, contact)
  },
}
