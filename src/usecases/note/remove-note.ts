import type { NoteId } from '#domain/base/ids.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { found } from '../found.ts'

export const removeNote = async (deps: Deps, who: Who, { noteId }: { readonly noteId: NoteId }): Promise<{ actId: string }> => {
  const act = actOf(deps, who, 'note.remove')
  await deps.db.transact(who.workspaceId, act, async stores => {
    await stores.notes.remove(found(await stores.notes.get(noteId), 'note.not_found'))
  })
  return { actId: act.actId }
}
