import type { ActionItemId } from '#domain/base/ids.ts'
import type { ActionItem } from '#domain/interaction/action-item.ts'
import { personExists } from '../person-exists.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { followUpOf } from './follow-up-of.ts'

/** Records a follow-up promised, by me or by them. */
export const createActionItem = async (deps: Deps, who: Who, draft: Pick<ActionItem, 'contactId' | 'text' | 'by' | 'dueOn'>): Promise<{ actId: string; actionItem: ActionItem }> => {
  const actionItem = followUpOf({ ...draft, id: deps.newId() as ActionItemId, interactionId: null })
  const act = actOf(deps, who, 'action_item.create')
  await deps.db.transact(who.workspaceId, act, async stores => {
    await personExists(stores, draft.contactId)
    await stores.actionItems.insert(actionItem)
  })
  return { actId: act.actId, actionItem }
}
