import * as contract from '#contract/growth.ts'
import { createAdvice } from '#usecases/advice/create-advice.ts'
import { editAdvice } from '#usecases/advice/edit-advice.ts'
import { removeAdvice } from '#usecases/advice/remove-advice.ts'
import { createAsk } from '#usecases/ask/create-ask.ts'
import { editAsk } from '#usecases/ask/edit-ask.ts'
import { listAsks } from '#usecases/ask/list-asks.ts'
import { removeAsk } from '#usecases/ask/remove-ask.ts'
import { createGrowthEntry } from '#usecases/growth/create-growth-entry.ts'
import { editGrowthEntry } from '#usecases/growth/edit-growth-entry.ts'
import { listGrowth } from '#usecases/growth/list-growth.ts'
import { removeGrowthEntry } from '#usecases/growth/remove-growth-entry.ts'
import { type Door, mount, mountRecalled } from './mount.ts'

/** What I want to ask, what I was advised, and how I grow. */
export const mountGrowth = (door: Door): void => {
  mountRecalled(door, contract.listAsks, listAsks)
  mount(door, contract.createAsk, createAsk)
  mount(door, contract.editAsk, editAsk)
  mount(door, contract.removeAsk, removeAsk)
  mount(door, contract.createAdvice, createAdvice)
  mount(door, contract.editAdvice, editAdvice)
  mount(door, contract.removeAdvice, removeAdvice)
  mountRecalled(door, contract.listGrowth, listGrowth)
  mount(door, contract.createGrowthEntry, createGrowthEntry)
  mount(door, contract.editGrowthEntry, editGrowthEntry)
  mount(door, contract.removeGrowthEntry, removeGrowthEntry)
}
