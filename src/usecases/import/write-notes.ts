import type { NoteId } from '#domain/base/ids.ts'
import type { Note } from '#domain/contact/note.ts'
import type { RowOfPerson, Writing } from './writing.ts'

/** The remark of a row is the newest open note of its person: written anew, changed, or taken away when our own export came back without it. */
export const writeNotes = async ({ stores, today, newId }: Writing, rows: readonly RowOfPerson[]): Promise<void> => {
  const saying = rows.filter(({ patch }) => patch.notes !== undefined)
  const standing = await stores.notes.newestOpen(saying.flatMap(({ existing }) => (existing === null ? [] : [existing.contact.id])))
  const byPerson = new Map(saying.map(({ contact, patch }) => [contact.id, patch.notes ?? '']))
  const made: Note[] = []
  for (const [contactId, text] of byPerson) {
    const before = standing.get(contactId)
    if (before === undefined && text !== '') made.push({ id: newId() as NoteId, contactId, text, private: false, on: today })
    else if (before !== undefined && text === '') await stores.notes.remove(before)
    else if (before !== undefined) await stores.notes.update(before, { ...before, text })
  }
  await stores.notes.insertMany(made)
}
