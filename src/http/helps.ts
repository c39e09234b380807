import * as contract from '#contract/help.ts'
import { createGiving } from '#usecases/giving/create-giving.ts'
import { editGiving } from '#usecases/giving/edit-giving.ts'
import { removeGiving } from '#usecases/giving/remove-giving.ts'
import { createHelp } from '#usecases/help/create-help.ts'
import { editHelp } from '#usecases/help/edit-help.ts'
import { removeHelp } from '#usecases/help/remove-help.ts'
import { type Door, mount } from './mount.ts'

/** Help received and help given. */
export const mountHelps = (door: Door): void => {
  mount(door, contract.createHelp, createHelp)
  mount(door, contract.editHelp, editHelp)
  mount(door, contract.removeHelp, removeHelp)
  mount(door, contract.createGiving, createGiving)
  mount(door, contract.editGiving, editGiving)
  mount(door, contract.removeGiving, removeGiving)
}
