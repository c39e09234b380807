import { Failure } from '../base/failure.ts'
import type { AdviceId, AskId, ContactId, OccurrenceId } from '../base/ids.ts'
import type { Day } from '../time/day.ts'

/** What I want to ask a person (诉求, M6), in the order I will; the answer comes later. */
export interface Ask {
  readonly id: AskId
  readonly contactId: ContactId
  readonly text: string
  /** Whether it asks them to be my mentor (做我的职场导师), which comes last. */
  readonly mentor: boolean
  /** Order among the asks of a person; gaps allowed. */
  readonly position: number
  readonly answer: string
  readonly answeredOn: Day | null
  /** What they said to being a mentor; null while unanswered or for another ask. */
  readonly agreed: boolean | null
}

/** What a person told me to do (建议, M12), and what came of it. */
export interface Advice {
  readonly id: AdviceId
  readonly contactId: ContactId
  readonly on: Day
  readonly text: string
  /** The talk it was given in, or null. */
  readonly occurrenceId: OccurrenceId | null
  readonly tried: 'not_yet' | 'tried' | 'will_not'
  /** What it gave, in my words. */
  readonly result: string
  /** The day the result was told to them; null while it is still to be reported. */
  readonly reportedOn: Day | null
}

/** An ask as it is kept. Fails with `ask.text_required`. */
export const checkedAsk = (ask: Ask): Ask => {
  const text = ask.text.trim()
  if (text === '') throw Failure.of('invalid', 'ask.text_required', {})
  return { ...ask, text, answer: ask.answer.trim(), agreed: ask.mentor && ask.answeredOn !== null ? ask.agreed : null }
}

/** Advice as it is kept. Fails with `advice.text_required`, or `advice.in_future` for a day after today. */
export const checkedAdvice = (advice: Advice, today: Day): Advice => {
  const text = advice.text.trim()
  if (text === '') throw Failure.of('invalid', 'advice.text_required', {})
  if (advice.on > today || (advice.reportedOn ?? today) > today) throw Failure.of('invalid', 'advice.in_future', { on: today })
  return { ...advice, text, result: advice.result.trim() }
}
