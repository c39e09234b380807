import { edited, type WorkspaceEdit } from '#domain/workspace/edited.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { getWorkspace, type WorkspaceView } from './get-workspace.ts'

/** Fails with `input.invalid` for an unknown zone. */
export const editWorkspace = async (deps: Deps, who: Who, edit: WorkspaceEdit): Promise<{ actId: string; workspace: WorkspaceView }> => {
  const act = actOf(deps, who, 'workspace.edit')
  await deps.db.transact(who.workspaceId, act, async ({ workspace }) => {
    const before = await workspace.get()
    await workspace.update(before, edited(before, edit))
  })
  return { actId: act.actId, workspace: await getWorkspace(deps, who) }
}
