import { Failure } from '#domain/base/failure.ts'
import type { ActionItem } from '#domain/interaction/action-item.ts'

/** A new follow-up, not yet done. Fails with `action_item.text_required`. */
export const followUpOf = (draft: Omit<ActionItem, 'doneOn'>): ActionItem => checkedActionItem({ ...draft, doneOn: null })

export const checkedActionItem = (item: ActionItem): ActionItem => {
  const text = item.text.trim()
  if (text === '') throw Failure.of('invalid', 'action_item.text_required', {})
  return { ...item, text }
}
