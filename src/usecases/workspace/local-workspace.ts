import type { WorkspaceId } from '#domain/base/ids.ts'
import { newWorkspace } from '#domain/workspace/new-workspace.ts'
import type { Workspace } from '#domain/workspace/workspace.ts'
import type { Deps } from '../deps.ts'

/** The workspace the command line works in: the oldest one, or a new one when there is none. The first account made later takes it over. */
export const localWorkspace = async (deps: Deps, { locale, zone }: Pick<Workspace, 'locale' | 'zone'>): Promise<Workspace> => {
  const standing = (await deps.db.system.read(({ workspaces }) => workspaces.all()))[0]
  if (standing !== undefined) return standing
  return deps.db.system.transact(async ({ workspaces }) => {
    const made = newWorkspace(deps.newId() as WorkspaceId, { ownerName: '', locale, zone })
    await workspaces.insert(made)
    return made
  })
}
