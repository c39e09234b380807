import type { Deps, Who } from '../deps.ts'
import { stagedImport } from './head.ts'
import { importView, type ImportView } from './import-view.ts'

const SHOWN = 50

/** Imports that still hold rows, newest first. */
export const listImports = (deps: Deps, who: Who): Promise<{ items: ImportView[] }> =>
  deps.db.read(who.workspaceId, async stores => {
    const items: ImportView[] = []
    for (const record of await stores.imports.inState('staged', SHOWN)) items.push(await importView(stores, stagedImport(record)))
    return { items }
  })
