import { Failure } from '#domain/base/failure.ts'
import { leftOut } from '#domain/meeting/loop.ts'
import type { Closing } from '#domain/meeting/occurrence.ts'
import type { Day } from '#domain/time/day.ts'
import { type Deps, todayOf, type Who } from '../deps.ts'
import { changeTalk, type TalkChanged, type TalkKey } from './change-talk.ts'

/** `sent` false takes both the sending and the leaving out back. */
export interface ClosingPatch {
  readonly text?: string
  readonly sent?: boolean
  readonly leftOut?: string
}

export type CloseOccurrenceInput = TalkKey & { readonly summary?: ClosingPatch; readonly thanks?: ClosingPatch }

/**
 * Writes summary and thanks of a talk that was held, says that they were sent or why not; with both settled its loop is closed. Fails with `meeting.not_held`,
 * `meeting.reason_required` or `meeting.already_out`.
 */
export const closeOccurrence = (deps: Deps, who: Who, { summary = {}, thanks = {}, ...key }: CloseOccurrenceInput): Promise<TalkChanged> => {
  const today = todayOf(deps, who)
  return changeTalk(deps, who, 'meeting.close', key, one => {
    if (one.interactionId === null) throw Failure.of('conflict', 'meeting.not_held', {})
    return { ...one, summary: closed(one.summary, summary, today), thanks: closed(one.thanks, thanks, today) }
  })
}

const closed = (before: Closing, { text = before.text, sent, leftOut: why }: ClosingPatch, today: Day): Closing => {
  const written = { ...before, text }
  const told = sent === undefined ? written : { ...written, sentOn: sent ? (before.sentOn ?? today) : null, leftOut: null }
  return why === undefined ? told : leftOut(told, why)
}
