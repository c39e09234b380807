import type { NextStep } from '#domain/meeting/loop.ts'
import type { TalkStep } from './talk-search.ts'
import type { TalkView } from '../../meet/talk-view.ts'

/** The step of the page where the next act of a talk is done. */
export const stepOf = (next: NextStep): TalkStep => (next === 'hold' ? 'notes' : next === 'summarise' ? 'summary' : next === 'thank' ? 'thanks' : 'prep')

/** How far each step is: done, left out with a reason, or open. */
export const stepState = (talk: TalkView, step: TalkStep): 'done' | 'skipped' | 'open' => {
  if (step === 'prep') return talk.prep.readyOn === null && talk.interactionId === null ? 'open' : 'done'
  if (step === 'notes') return talk.interactionId === null ? 'open' : 'done'
  const closing = talk[step]
  return closing.sentOn !== null ? 'done' : closing.leftOut !== null ? 'skipped' : 'open'
}
