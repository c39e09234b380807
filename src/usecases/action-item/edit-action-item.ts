import type { ActionItemId } from '#domain/base/ids.ts'
import type { ActionItem } from '#domain/interaction/action-item.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { checkedActionItem } from './follow-up-of.ts'

export type EditActionItemInput = Partial<Pick<ActionItem, 'text' | 'by' | 'dueOn' | 'doneOn'>> & { readonly actionItemId: ActionItemId }

/** Changes a follow-up, or marks it done. A new due day brings it back to Today even when it was put off. */
export const editActionItem = async (deps: Deps, who: Who, { actionItemId, ...patch }: EditActionItemInput): Promise<{ actId: string; actionItem: ActionItem }> => {
  const act = actOf(deps, who, 'action_item.edit')
  const actionItem = await deps.db.transact(who.workspaceId, act, async stores => {
    const before = found(await stores.actionItems.get(actionItemId), 'action_item.not_found')
    const after = checkedActionItem({ ...before, ...patch })
    await stores.actionItems.update(before, after)
    if (after.dueOn !== before.dueOn) for (const deferral of await stores.deferrals.ofSubjects([{ kind: 'action_item', actionItemId }])) await stores.deferrals.remove(deferral)
    return after
  })
  return { actId: act.actId, actionItem }
}
