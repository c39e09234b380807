import { Failure } from '../base/failure.ts'
import type { Day } from '../time/day.ts'
import type { InteractionDraft } from './interaction.ts'

/**
 * An interaction as it is kept: each person once, texts trimmed, an empty `heard` left out. Fails with `interaction.in_future` for a day after
 * today, `interaction.nobody` without people, `interaction.minutes_invalid` outside 1…1440.
 */
export const checkedInteraction = (draft: InteractionDraft, today: Day): InteractionDraft => {
  if (draft.on > today) throw Failure.of('invalid', 'interaction.in_future', { on: today })
  if (draft.contactIds.length === 0) throw Failure.of('invalid', 'interaction.nobody', {})
  const { minutes } = draft
  if (minutes !== null && !(Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440)) throw Failure.of('invalid', 'interaction.minutes_invalid', {})
  const heard = draft.heard === null || draft.heard.text.trim() === '' ? null : { ...draft.heard, text: draft.heard.text.trim() }
  return { ...draft, contactIds: [...new Set(draft.contactIds)], topic: draft.topic.trim(), notes: draft.notes.trim(), heard }
}
