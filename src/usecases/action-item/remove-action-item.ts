import type { ActionItemId } from '#domain/base/ids.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { found } from '../found.ts'

export const removeActionItem = async (deps: Deps, who: Who, { actionItemId }: { readonly actionItemId: ActionItemId }): Promise<{ actId: string }> => {
  const act = actOf(deps, who, 'action_item.remove')
  await deps.db.transact(who.workspaceId, act, async stores => {
    const item = found(await stores.actionItems.get(actionItemId), 'action_item.not_found')
    for (const deferral of await stores.deferrals.ofSubjects([{ kind: 'action_item', actionItemId }])) await stores.deferrals.remove(deferral)
    await stores.actionItems.remove(item)
  })
  return { actId: act.actId }
}
