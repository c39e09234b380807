import { Failure } from '../base/failure.ts'
import type { ContactId, GivingId, InteractionId } from '../base/ids.ts'
import type { Day } from '../time/day.ts'

/** Help given (付出): to whom, on which day, what I did for them. */
export interface Giving {
  readonly id: GivingId
  readonly contactId: ContactId
  readonly on: Day
  readonly text: string
  /** The interaction it was given in, or null. */
  readonly interactionId: InteractionId | null
}

/** Help given as it is kept, its text trimmed. Fails with `giving.text_required`, or with `giving.in_future` for a day after today. */
export const checkedGiving = (giving: Giving, today: Day): Giving => {
  const text = giving.text.trim()
  if (text === '') throw Failure.of('invalid', 'giving.text_required', {})
  if (giving.on > today) throw Failure.of('invalid', 'giving.in_future', { on: today })
  return { ...giving, text }
}
