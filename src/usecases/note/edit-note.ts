import { Failure } from '#domain/base/failure.ts'
import type { NoteId } from '#domain/base/ids.ts'
import type { Note } from '#domain/contact/note.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { found } from '../found.ts'

export const editNote = async (deps: Deps, who: Who, { noteId, ...patch }: Partial<Pick<Note, 'text' | 'private'>> & { readonly noteId: NoteId }): Promise<{ actId: string; note: Note }> => {
  if (patch.text?.trim() === '') throw Failure.of('invalid', 'note.text_required', {})
  const act = actOf(deps, who, 'note.edit')
  const note = await deps.db.transact(who.workspaceId, act, async stores => {
    const before = found(await stores.notes.get(noteId), 'note.not_found')
    const after = { ...before, ...patch, text: (patch.text ?? before.text).trim() }
    await stores.notes.update(before, after)
    return after
  })
  return { actId: act.actId, note }
}
