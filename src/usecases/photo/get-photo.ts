import type { PhotoId } from '#domain/base/ids.ts'
import type { Photo } from '#store/photo-store.ts'
import type { Deps, Who } from '../deps.ts'
import { found } from '../found.ts'

/** A picture’s bytes and type. */
export const getPhoto = (deps: Deps, who: Who, { photoId }: { readonly photoId: PhotoId }): Promise<Photo> =>
  deps.db.read(who.workspaceId, async stores => found(await stores.photos.get(photoId), 'photo.not_found'))
