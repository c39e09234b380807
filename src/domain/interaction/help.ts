import { Failure } from '../base/failure.ts'
import type { ContactId, HelpId, InteractionId } from '../base/ids.ts'
import type { Day } from '../time/day.ts'

/** Help received (受助): from whom, on which day, what they did for me in my words. */
export interface Help {
  readonly id: HelpId
  readonly contactId: ContactId
  readonly on: Day
  readonly text: string
  /** The interaction it came in, or null. */
  readonly interactionId: InteractionId | null
  /** The day I thanked them for it; null while thanks are open. */
  readonly thankedOn: Day | null
}

/** Help as it is kept, its text trimmed. Fails with `help.text_required`, or with `help.in_future` for a day of help or thanks after today. */
export const checkedHelp = (help: Help, today: Day): Help => {
  const text = help.text.trim()
  if (text === '') throw Failure.of('invalid', 'help.text_required', {})
  if (help.on > today || (help.thankedOn ?? today) > today) throw Failure.of('invalid', 'help.in_future', { on: today })
  return { ...help, text }
}
