import type { ContactId } from '#domain/base/ids.ts'
import type { Contact } from '#domain/contact/contact.ts'
import type { Note } from '#domain/contact/note.ts'
import { monthOf, placeOf, rankOf } from '#domain/search/place.ts'
import { noteTermsOf, privateTerm, termsOf } from '#domain/search/terms.ts'
import type { ReadContext } from './context.ts'
import { chunks } from './entity-store.ts'
import { insertRows } from './insert-rows.ts'
import { marks } from './placeholders.ts'
import { deleteTerms, insertTerms, type TermRow } from './term-rows.ts'

type Context = Pick<ReadContext, 'run' | 'workspaceId'>

/** The rows of a person whose terms are placed by a month. */
const rowsOf = (contact: Contact, month: number): TermRow[] => {
  const rank = rankOf(month)
  return [...termsOf(contact)].map(([term, weight]) => ({ term, place: placeOf(weight, rank, contact.letGo !== null), contactId: contact.id, noteId: '' }))
}

/** Makes new people findable; `months` says when they were last met, if not their day of creation. */
export const insertSearchRows = async (context: Context, people: readonly Contact[], months: ReadonlyMap<ContactId, number> = new Map()): Promise<void> => {
  const placed = people.map(contact => ({ contact, month: Math.max(monthOf(contact.createdOn), months.get(contact.id) ?? 0) }))
  await insertRows(context, 'search_people', placed.map(({ contact, month }) => ({ workspace_id: context.workspaceId, contact_id: contact.id, month })))
  await insertTerms(context, placed.flatMap(({ contact, month }) => rowsOf(contact, month)))
}

/** The same person with other words. Whoever was not reached yet by the making of rows for all is left to it. */
export const updateSearchRows = async (context: Context, before: Contact, after: Contact): Promise<void> => {
  const month = (await monthsOf(context, [before.id])).get(before.id)
  if (month !== undefined) await replace(context, rowsOf(before, month), rowsOf(after, month))
}

export const removeSearchRows = async (context: Context, contact: Contact): Promise<void> => {
  const month = (await monthsOf(context, [contact.id])).get(contact.id)
  if (month === undefined) return
  await deleteTerms(context, rowsOf(contact, month))
  await context.run('delete from search_people where workspace_id = ? and contact_id = ?', [context.workspaceId, contact.id])
}

/** Puts people where their last contact says they stand. */
export const moveSearchRows = async (context: Context, people: readonly Contact[], months: ReadonlyMap<ContactId, number>): Promise<void> => {
  const before = await monthsOf(context, people.map(contact => contact.id))
  for (const contact of people) {
    const [from, to] = [before.get(contact.id), months.get(contact.id)]
    if (from === undefined || to === undefined || from === to) continue
    await replace(context, rowsOf(contact, from), rowsOf(contact, to))
    await context.run('update search_people set month = ? where workspace_id = ? and contact_id = ?', [to, context.workspaceId, contact.id])
  }
}

/** By which month the terms of these people are placed; those who have no terms yet are left out. */
export const monthsOf = async ({ run, workspaceId }: Context, ids: readonly ContactId[]): Promise<Map<ContactId, number>> => {
  const found = new Map<ContactId, number>()
  for (const some of chunks(ids)) {
    const { rows } = await run(`select contact_id, month from search_people where workspace_id = ? and contact_id in (${marks(some.length)})`, [workspaceId, ...some])
    for (const row of rows) found.set(row['contact_id'] as ContactId, Number(row['month']))
  }
  return found
}

const noteRowsOf = (note: Note): TermRow[] => {
  const place = placeOf(4, rankOf(monthOf(note.on)), false)
  return [...noteTermsOf(note.text)].map(term => ({ term: note.private ? privateTerm(term) : term, place, contactId: note.contactId, noteId: note.id }))
}

export const insertNoteRows = (context: Context, notes: readonly Note[], whenThere?: 'leave'): Promise<void> => insertTerms(context, notes.flatMap(noteRowsOf), whenThere)
export const updateNoteRows = (context: Context, before: Note, after: Note): Promise<void> => replace(context, noteRowsOf(before), noteRowsOf(after))
export const removeNoteRows = (context: Context, note: Note): Promise<void> => deleteTerms(context, noteRowsOf(note))

/** Only what differs is written; rows that are gone already, or there already, are no trouble. */
const replace = async (context: Context, before: readonly TermRow[], after: readonly TermRow[]): Promise<void> => {
  const keyOf = ({ term, place, contactId }: TermRow): string => `${place} ${contactId} ${term}`
  const [old, fresh] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))]
  await deleteTerms(context, before.filter(row => !fresh.has(keyOf(row))))
  await insertTerms(context, after.filter(row => !old.has(keyOf(row))), 'leave')
}
