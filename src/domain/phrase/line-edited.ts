import type { ContactId, PlanId, PlanLineId } from '../base/ids.ts'
import type { PlanLine } from '../plan/plan.ts'
import { readLineWords } from './line-words.ts'

/** What a cell edit may set on a line; texts are read anew, `extra` cells are merged by heading ('' takes one away). */
export type LineEdit = Partial<Pick<PlanLine, 'cadenceText' | 'lengthText' | 'formatsText' | 'topic' | 'roleKind' | 'goalId' | 'need' | 'state' | 'stateReason' | 'position' | 'extra'>>

export const lineEdited = (before: PlanLine, edit: LineEdit): PlanLine => {
  const { extra, ...fields } = edit
  const after = { ...before, ...fields, extra: extra === undefined ? before.extra : withCells(before.extra, extra) }
  const reread = after.cadenceText !== before.cadenceText || after.lengthText !== before.lengthText || after.formatsText !== before.formatsText
  if (!reread) return after
  const { cadence, length, formats } = readLineWords(after)
  return { ...after, cadence, length, formats }
}

/** A line of which only the person is known yet. */
export const blankLine = (id: PlanLineId, planId: PlanId, contactId: ContactId, position: number): PlanLine => ({
  id, planId, contactId, goalId: null, roleKind: null, cadenceText: '', cadence: null, lengthText: '', length: null, formatsText: '', formats: [],
  topic: '', need: 'normal', state: 'kept', stateReason: '', position, extra: {},
})

const withCells = (before: Readonly<Record<string, string>>, cells: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries({ ...before, ...cells }).filter(([, text]) => text !== ''))
