import type { AdviceId, AskId, GrowthEntryId } from '#domain/base/ids.ts'
import type { GrowthEntry } from '#domain/growth/growth-entry.ts'
import type { Advice, Ask } from '#domain/meeting/ask.ts'
import { addDays } from '#domain/time/day.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { cast, type CastKey, castKeys, type SampleRhythm } from './cast.ts'
import type { SampleFrame } from './make-interactions.ts'
import type { MadeMeeting } from './make-meetings.ts'
import { sampleSeries } from './series.ts'

const rhythmOf = (key: CastKey): SampleRhythm => cast[key]

/** What is asked of people; who answered did so in the first talk. */
export const makeAsks = ({ texts, today, newId, idOf }: SampleFrame): Ask[] =>
  castKeys.flatMap(key => (texts.asks[key] ?? []).map(([text, answer, mentor], i) => ({
    id: newId() as AskId, contactId: idOf(key), text, mentor: mentor !== undefined, position: i + 1, answer: answer ?? '',
    answeredOn: answer === undefined ? null : addDays(today, -(rhythmOf(key).talks?.first ?? 0)), agreed: mentor === undefined || answer === undefined ? null : true,
  })))

/** What people advised, in a talk of their series or so long ago. */
export const makeAdvice = ({ texts, today, newId, idOf }: SampleFrame, meetings: readonly MadeMeeting[]): Advice[] =>
  castKeys.flatMap(key => (texts.advice[key] ?? []).map(({ text, talk, ago = 0, tried, result = '', reportedAgo }) => {
    const occurrence = talk === undefined ? undefined : meetings.find(made => sampleSeries[made.key].with === key)?.occurrences[talk]
    return {
      id: newId() as AdviceId, contactId: idOf(key), on: occurrence === undefined ? addDays(today, -ago) : dayOf(occurrence.start), text, occurrenceId: occurrence?.id ?? null, tried, result,
      reportedOn: reportedAgo === undefined ? null : addDays(today, -reportedAgo),
    }
  }))

export const makeGrowth = ({ texts, today, newId, idOf }: SampleFrame): GrowthEntry[] =>
  texts.growth.map(([kind, ago, text, solvedAgo, solvedWith]) => ({
    id: newId() as GrowthEntryId, on: addDays(today, -ago), kind, text,
    solvedOn: solvedAgo === undefined ? null : addDays(today, -solvedAgo), solvedWith: solvedWith === undefined ? null : idOf(solvedWith),
  }))
