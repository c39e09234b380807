import * as contract from '#contract/interaction.ts'
import { createActionItem } from '#usecases/action-item/create-action-item.ts'
import { editActionItem } from '#usecases/action-item/edit-action-item.ts'
import { removeActionItem } from '#usecases/action-item/remove-action-item.ts'
import { editInteraction } from '#usecases/interaction/edit-interaction.ts'
import { getInteraction } from '#usecases/interaction/get-interaction.ts'
import { listTimeline } from '#usecases/interaction/list-timeline.ts'
import { logInteraction } from '#usecases/interaction/log-interaction.ts'
import { removeInteraction } from '#usecases/interaction/remove-interaction.ts'
import { type Door, mount, mountRecalled } from './mount.ts'

export const mountInteractions = (door: Door): void => {
  mount(door, contract.logInteraction, logInteraction)
  mount(door, contract.getInteraction, getInteraction)
  mount(door, contract.editInteraction, editInteraction)
  mount(door, contract.removeInteraction, removeInteraction)
  mountRecalled(door, contract.listTimeline, listTimeline)
  mount(door, contract.createActionItem, createActionItem)
  mount(door, contract.editActionItem, editActionItem)
  mount(door, contract.removeActionItem, removeActionItem)
}
