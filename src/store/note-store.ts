import type { ContactId, NoteId } from '#domain/base/ids.ts'
import type { Note } from '#domain/contact/note.ts'
import type { Day } from '#domain/time/day.ts'
import type { ReadContext } from './context.ts'
import type { WriteContext } from './write-context.ts'
import { chunks, type EntityKind, entityReader, entityWriter } from './entity-store.ts'
import { marks } from './placeholders.ts'
import { rowsIn } from './rows-in.ts'
import { insertNoteRows, removeNoteRows, updateNoteRows } from './search-rows.ts'
import type { Tables } from './tables/tables.ts'

export const noteReader = (context: ReadContext) => ({
  ...entityReader(context, notes),

  /** Newest first, private ones among them. */
  async ofContact(contactId: ContactId): Promise<Note[]> {
    return (await rowsIn(context, 'notes', 'where workspace_id = ? and contact_id = ? order by on_day desc, id desc', [context.workspaceId, contactId])).map(noteOf)
  },

  /** The newest open (not private) note of each of these people: the one that stands in a sheet. */
  async newestOpen(contactIds: readonly ContactId[]): Promise<Map<ContactId, Note>> {
    const newest = new Map<ContactId, Note>()
    for (const some of chunks(contactIds)) {
      const { rows } = await context.run(
        `select * from notes where workspace_id = ? and contact_id in (${marks(some.length)}) and private = 0 order by contact_id, on_day, id`, [context.workspaceId, ...some])
      for (const note of (rows as unknown as Tables['notes'][]).map(noteOf)) newest.set(note.contactId, note)
    }
    return newest
  },
})

export const noteWriter = (context: WriteContext) => ({ ...noteReader(context), ...entityWriter(context, notes) })

const rowOf = (note: Note): Omit<Tables['notes'], 'workspace_id'> => ({
  id: note.id, contact_id: note.contactId, text: note.text, private: note.private ? 1 : 0, on_day: note.on,
})

const noteOf = (row: Tables['notes']): Note => ({
  id: row.id as NoteId, contactId: row.contact_id as ContactId, text: row.text, private: row.private === 1, on: row.on_day as Day,
})

/** A note with what it is searched by. */
export const notes: EntityKind<Note, 'notes'> = {
  entity: 'note', table: 'notes', rowOf, valueOf: noteOf,
  insertChildren: insertNoteRows, updateChildren: updateNoteRows, removeChildren: removeNoteRows,
}
