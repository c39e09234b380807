import type { ActId } from '../base/ids.ts'

/** The kinds of entity the change log speaks of; each has one store that can put any of its past values back. */
export const ENTITIES = ['contact', 'role', 'relation', 'note', 'interaction', 'action_item', 'help', 'giving', 'plan', 'goal', 'plan_line', 'deferral', 'meeting', 'occurrence', 'attendance', 'stray_answer', 'ask', 'advice', 'growth_entry', 'message', 'calendar', 'seen_event', 'holiday_file', 'reminder_settings', 'workspace', 'import', 'import_row'] as const

export type Entity = (typeof ENTITIES)[number]

/** What a use case set out to do, in the words the undo toast and the activity page translate (`i18n/acts.ts`). */
export const VERBS = [
  'contact.create', 'contact.edit', 'contact.remove', 'contact.let_go', 'contact.open_again', 'contact.photo',
  'role.create', 'role.edit', 'role.remove', 'relation.create', 'relation.edit', 'relation.remove', 'note.create', 'note.edit', 'note.remove',
  'interaction.log', 'interaction.edit', 'interaction.remove', 'action_item.create', 'action_item.edit', 'action_item.remove',
  'help.create', 'help.edit', 'help.remove', 'giving.create', 'giving.edit', 'giving.remove', 'line.keep',
  'plan.create', 'plan.edit', 'plan.remove', 'goal.create', 'goal.edit', 'goal.remove',
  'meeting.create', 'meeting.edit', 'meeting.cancel', 'meeting.split', 'meeting.move', 'meeting.skip', 'meeting.tell', 'meeting.answer', 'meeting.prepare', 'meeting.note', 'meeting.hold', 'meeting.close', 'answer.take', 'answer.leave', 'answer.delegate',
  'ask.create', 'ask.edit', 'ask.remove', 'mentor.agree', 'advice.create', 'advice.edit', 'advice.remove', 'growth.create', 'growth.edit', 'growth.remove', 'letter.send', 'letter.withdraw',
  'busy.bring', 'busy.subscribe', 'busy.edit', 'busy.remove', 'busy.take', 'busy.leave',
  'plan_line.create', 'plan_line.edit', 'plan_line.remove', 'today.defer', 'today.undefer', 'holidays.put', 'holidays.remove', 'reminders.edit', 'workspace.edit', 'import.stage', 'import.mend', 'import.apply', 'import.discard', 'sample.load', 'undo',
] as const

export type Verb = (typeof VERBS)[number]

/** One entity before and after (变更): null before a creation and after a removal. Values are the domain values as JSON. */
export interface Change {
  /** Rises with every change of the workspace. */
  readonly sequence: number
  readonly actId: ActId
  readonly verb: Verb
  /** UTC instant, ISO 8601 with milliseconds. */
  readonly at: string
  /** Who: `account:<id>`, `token:<id>` or `local` (the command line in process). */
  readonly actor: string
  readonly entity: Entity
  readonly entityId: string
  readonly before: unknown
  readonly after: unknown
}
