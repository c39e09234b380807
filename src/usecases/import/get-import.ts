import type { ImportId } from '#domain/base/ids.ts'
import type { Deps, Who } from '../deps.ts'
import { foundImport } from './head.ts'
import { importView, type ImportView } from './import-view.ts'

export const getImport = (deps: Deps, who: Who, { importId }: { readonly importId: ImportId }): Promise<ImportView> =>
  deps.db.read(who.workspaceId, async stores => importView(stores, await foundImport(stores, importId)))
