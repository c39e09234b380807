import type { PhotoId } from '#domain/base/ids.ts'
import type { ReadContext } from './context.ts'
import type { WriteContext } from './write-context.ts'
import { insertRows } from './insert-rows.ts'
import { rowsIn } from './rows-in.ts'

/** A picture; its id is made from its bytes, so that it never changes. */
export interface Photo {
  readonly id: PhotoId
  readonly contentType: string
  readonly bytes: Uint8Array
}

export const photoReader = (context: ReadContext) => ({
  async get(id: PhotoId): Promise<Photo | null> {
    const [row] = await rowsIn(context, 'photos', 'where workspace_id = ? and id = ?', [context.workspaceId, id])
    return row === undefined ? null : { id, contentType: row.content_type, bytes: row.bytes }
  },
})

export const photoWriter = (context: WriteContext) => ({
  ...photoReader(context),

  /** Keeps a picture; nothing happens when it is there already. Not in the change log: pictures are never removed, so that undo finds them. */
  keep: (photo: Photo): Promise<void> =>
    insertRows(context, 'photos', [{ workspace_id: context.workspaceId, id: photo.id, content_type: photo.contentType, bytes: photo.bytes }], 'on conflict (workspace_id, id) do nothing'),
})
