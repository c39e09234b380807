import { Failure } from '../base/failure.ts'
import { isZone } from '../time/zone.ts'
import type { Workspace } from './workspace.ts'

export type WorkspaceEdit = Partial<Omit<Workspace, 'id'>>

/** The settings after an edit. Fails with `input.invalid` for a zone this machine does not know. */
export const edited = (before: Workspace, edit: WorkspaceEdit): Workspace => {
  if (edit.zone !== undefined && !isZone(edit.zone)) throw Failure.of('invalid', 'input.invalid', { field: 'zone' })
  return { ...before, ...edit }
}
