import { Failure } from '../base/failure.ts'
import type { ContactId, GrowthEntryId } from '../base/ids.ts'
import type { Day } from '../time/day.ts'

/** The lecture's four parts of what one reports (M9): 工作小结、学习到的东西、犯的错误、碰到的问题. */
export const GROWTH_KINDS = ['progress', 'learned', 'mistake', 'problem'] as const
export type GrowthKind = (typeof GROWTH_KINDS)[number]

/** One thing written down about my own work (成长记录). */
export interface GrowthEntry {
  readonly id: GrowthEntryId
  readonly on: Day
  readonly kind: GrowthKind
  readonly text: string
  /** The day a problem was solved, or null while it is open; null for the other kinds. */
  readonly solvedOn: Day | null
  /** Who helped to solve it. */
  readonly solvedWith: ContactId | null
}

/** An entry as it is kept, its text trimmed. Fails with `growth.text_required`, or `growth.in_future` for a day after today. What is no problem is never solved. */
export const checkedGrowthEntry = (entry: GrowthEntry, today: Day): GrowthEntry => {
  const text = entry.text.trim()
  if (text === '') throw Failure.of('invalid', 'growth.text_required', {})
  if (entry.on > today || (entry.solvedOn ?? today) > today) throw Failure.of('invalid', 'growth.in_future', { on: today })
  const problem = entry.kind === 'problem'
  return { ...entry, text, solvedOn: problem ? entry.solvedOn : null, solvedWith: problem && entry.solvedOn !== null ? entry.solvedWith : null }
}
