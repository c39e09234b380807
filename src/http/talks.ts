import * as contract from '#contract/meeting.ts'
import { closeOccurrence } from '#usecases/meeting/close-occurrence.ts'
import { dropOccurrence } from '#usecases/meeting/drop-occurrence.ts'
import { getOccurrence } from '#usecases/meeting/get-occurrence.ts'
import { holdOccurrence } from '#usecases/meeting/hold-occurrence.ts'
import { listLoops } from '#usecases/meeting/list-loops.ts'
import { noteOccurrence } from '#usecases/meeting/note-occurrence.ts'
import { prepareOccurrence } from '#usecases/meeting/prepare-occurrence.ts'
import { type Door, mount } from './mount.ts'

/** The loop around a talk. Nothing here is recalled: the next step changes with the clock. */
export const mountTalks = (door: Door): void => {
  mount(door, contract.getOccurrence, getOccurrence)
  mount(door, contract.prepareOccurrence, prepareOccurrence)
  mount(door, contract.noteOccurrence, noteOccurrence)
  mount(door, contract.holdOccurrence, holdOccurrence)
  mount(door, contract.closeOccurrence, closeOccurrence)
  mount(door, contract.dropOccurrence, dropOccurrence)
  mount(door, contract.listLoops, listLoops)
}
