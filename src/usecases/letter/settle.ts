import { isDeepStrictEqual } from 'node:util'
import { Failure } from '#domain/base/failure.ts'
import type { ActId } from '#domain/base/ids.ts'
import type { Relation } from '#domain/contact/relation.ts'
import type { Settlement } from '#domain/mail/message.ts'
import type { Attendance } from '#domain/meeting/attendance.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import { toldOf } from '#domain/meeting/notices.ts'
import type { Closing, Occurrence } from '#domain/meeting/occurrence.ts'
import type { SeriesState } from '#domain/meeting/talks.ts'
import type { Day } from '#domain/time/day.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import type { WritableStores } from '#store/stores.ts'
import { keepTalk, talkOf } from '../meeting/talk-of.ts'
import { unsettleCounter } from './settle-counter.ts'
import { unsettleIntroduction } from './settle-introduction.ts'

/** What a decision to send settles at once, in the same act: undoing it unsettles it. */
export interface ToSettle {
  readonly state: SeriesState
  readonly recurrenceId: WallTime | null
  readonly settles: readonly Settlement[]
  /** The words that leave, of each letter. Where all say the same they are what is kept of the summary or the thanks; else the first are where nothing was written yet. */
  readonly texts: readonly string[]
  readonly today: Day
}

/** Fails with `meeting.no_such_occurrence`, or with `meeting.not_held` for summary or thanks of a talk that was not. */
export const settle = async (stores: WritableStores, { state, recurrenceId, settles, texts, today }: ToSettle, freshId: string): Promise<void> => {
  const { meeting, occurrences } = state
  if (settles.includes('told')) await stores.meetings.update(meeting, { ...meeting, told: toldOf(meeting, occurrences) })
  if (settles.every(one => one === 'told')) return
  if (recurrenceId === null) throw Failure.of('not_found', 'meeting.no_such_occurrence', {})
  const talk = await talkOf(stores, meeting, recurrenceId, freshId)
  const one = talk.occurrence
  if (one.interactionId === null && (settles.includes('summary') || settles.includes('thanks'))) throw Failure.of('conflict', 'meeting.not_held', {})
  const [first = '', ...rest] = texts
  const asSent = settles.includes('summary') !== settles.includes('thanks') && rest.every(text => text === first)
  const closed = (what: 'summary' | 'thanks'): Closing => (settles.includes(what) ? { text: asSent ? first : one[what].text || first, sentOn: today, leftOut: null } : one[what])
  const after: Occurrence = { ...one, summary: closed('summary'), thanks: closed('thanks'), prep: settles.includes('topic') ? { ...one.prep, topicSentOn: today } : one.prep }
  await keepTalk(stores, talk, after)
}

/** Takes back what a decision settled, when none of the letters that did is left: only what still stands as the decision left it. */
export const unsettle = async (stores: WritableStores, decidedIn: ActId, gone: readonly Settlement[]): Promise<void> => {
  const ofMeeting = gone.some(one => one !== 'introduction' && one !== 'counter')
  for (const { entity, before, after } of await stores.changes.ofAct(decidedIn)) {
    // The log holds what the entities' own writers put there.
    if (entity === 'relation' && gone.includes('introduction')) await unsettleIntroduction(stores, before as Relation, after as Relation)
    if (entity === 'attendance' && gone.includes('counter')) await unsettleCounter(stores, before as Attendance, after as Attendance)
    if (!ofMeeting) continue
    if (entity === 'meeting') await untell(stores, before as Meeting, after as Meeting)
    if (entity === 'occurrence') await unclose(stores, before as Occurrence | null, after as Occurrence)
  }
}

const untell = async ({ meetings }: WritableStores, before: Meeting, after: Meeting): Promise<void> => {
  const now = await meetings.get(after.id)
  if (now !== null && isDeepStrictEqual(JSON.parse(JSON.stringify(now.told)), after.told)) await meetings.update(now, { ...now, told: before.told })
}

const unclose = async ({ occurrences }: WritableStores, before: Occurrence | null, after: Occurrence): Promise<void> => {
  const now = await occurrences.get(after.id)
  if (now === null) return
  const day = (is: Day | null, left: Day | null, was: Day | null | undefined): Day | null => (is === left ? (was ?? null) : is)
  const back = (what: 'summary' | 'thanks'): Closing => ({ ...now[what], sentOn: day(now[what].sentOn, after[what].sentOn, before?.[what].sentOn) })
  await occurrences.update(now, { ...now, summary: back('summary'), thanks: back('thanks'), prep: { ...now.prep, topicSentOn: day(now.prep.topicSentOn, after.prep.topicSentOn, before?.prep.topicSentOn) } })
}
