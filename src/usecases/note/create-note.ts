import { Failure } from '#domain/base/failure.ts'
import type { NoteId } from '#domain/base/ids.ts'
import type { Note } from '#domain/contact/note.ts'
import { personExists } from '../person-exists.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'

/** Keeps a note about a person, dated today. */
export const createNote = async (deps: Deps, who: Who, { contactId, text, private: secret }: Omit<Note, 'id' | 'on'>): Promise<{ actId: string; note: Note }> => {
  if (text.trim() === '') throw Failure.of('invalid', 'note.text_required', {})
  const note: Note = { id: deps.newId() as NoteId, contactId, text: text.trim(), private: secret, on: todayOf(deps, who) }
  const act = actOf(deps, who, 'note.create')
  await deps.db.transact(who.workspaceId, act, async stores => {
    await personExists(stores, contactId)
    await stores.notes.insert(note)
  })
  return { actId: act.actId, note }
}
