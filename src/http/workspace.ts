import * as contract from '#contract/workspace.ts'
import { loadSample } from '#usecases/sample/load-sample.ts'
import { editWorkspace } from '#usecases/workspace/edit-workspace.ts'
import { getWorkspace } from '#usecases/workspace/get-workspace.ts'
import { type Door, mount } from './mount.ts'

export const mountWorkspace = (door: Door): void => {
  mount(door, contract.getWorkspace, getWorkspace)
  mount(door, contract.editWorkspace, editWorkspace)
  mount(door, contract.loadSample, loadSample)
}
