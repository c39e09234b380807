import { actOf, type Deps, type Who } from '../deps.ts'

/** Takes the mailbox and its passwords away; what waits in the outbox stays there and says why. */
export const removeMailAccount = async (deps: Deps, who: Who): Promise<Record<string, never>> => {
  await deps.db.transact(who.workspaceId, actOf(deps, who, 'workspace.edit'), ({ mailAccount }) => mailAccount.remove())
  return {}
}
