import type { Prep } from '#domain/meeting/occurrence.ts'
import { type Deps, todayOf, type Who } from '../deps.ts'
import { changeTalk, type TalkChanged, type TalkKey } from './change-talk.ts'

export type PrepareOccurrenceInput = TalkKey & Partial<Omit<Prep, 'topicSentOn' | 'readyOn'>> & { readonly ready?: boolean; readonly topicSent?: boolean }

/** Writes the preparation; `ready` and `topicSent` are dated today, and the first day said stands. */
export const prepareOccurrence = (deps: Deps, who: Who, { meetingId, recurrenceId, ready, topicSent, ...words }: PrepareOccurrenceInput): Promise<TalkChanged> => {
  const today = todayOf(deps, who)
  return changeTalk(deps, who, 'meeting.prepare', { meetingId, recurrenceId }, one => {
    const { readyOn, topicSentOn } = one.prep
    const prep = {
      ...one.prep, ...words,
      readyOn: ready === undefined ? readyOn : ready ? (readyOn ?? today) : null,
      topicSentOn: topicSent === undefined ? topicSentOn : topicSent ? (topicSentOn ?? today) : null,
    }
    return { ...one, prep }
  })
}
