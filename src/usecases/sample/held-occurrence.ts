import { NOT_CLOSED, type Closing, type Occurrence } from '#domain/meeting/occurrence.ts'
import { readNotes } from '#domain/meeting/notes-read.ts'
import { summaryDraft } from '#domain/meeting/summary-draft.ts'
import { addDays, type Day } from '#domain/time/day.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { letterLocale, summaryLetter, thanksLetter } from '#i18n/letters.ts'
import { cast, type CastKey } from './cast.ts'
import { heldTalk } from './held-talk.ts'
import type { SampleFrame } from './make-interactions.ts'
import { sampleSeries } from './series.ts'
import type { SeriesKey } from './texts.ts'

/** What letters after a talk need besides. */
export interface After {
  /** Who signs, '' when the workspace has no name. */
  readonly from: string
  /** Name and salutation of a member of the cast as they are kept. */
  readonly named: (key: CastKey) => { readonly name: string; readonly salutation: string }
}

/** The `i`-th talk that was held (0 is the newest) with all that was done around it: prepared the day before, summed up and thanked the day after. */
export const heldOccurrence = (frame: SampleFrame & After, key: SeriesKey, i: number, plain: Occurrence): Occurrence => {
  const { texts, today, named, idOf, from } = frame
  const { with: whom, format, summary, thanks, thanksOpen, topicBefore } = sampleSeries[key]
  const { goals, notes: told, topics, leftOut } = texts.series[key]
  const on = dayOf(plain.start)
  const goal = goals[i] ?? ''
  const said = heldTalk(texts, key, i)[2] ?? ''
  const notes = told[i] ?? (said === '' ? '' : `- ${said}`)
  const person = named(whom)
  const draft = summaryDraft({
    salutations: [person.salutation], on, format, goal, from, roleKinds: cast[whom].roles.map(({ kind }) => kind), notes: readNotes(notes, on, [{ id: idOf(whom), ...person }]), promised: null,
  })
  const language = letterLocale([person])
  const after = earlier(addDays(on, 1), today)
  const closing = (how: 'sent' | 'left_out', text: string): Closing => (how === 'sent' ? { text, sentOn: after, leftOut: null } : { text: '', sentOn: null, leftOut })
  return {
    ...plain, notes, notesRevision: notes === '' ? 0 : 1,
    prep: { ...plain.prep, goal, topic: topics[i] ?? '', topicSentOn: topicBefore === undefined || topics[i] === undefined ? null : addDays(on, -topicBefore), readyOn: addDays(on, -1) },
    summary: closing(summary, summaryLetter(language, draft)),
    thanks: thanksOpen === true && i === 0 ? NOT_CLOSED : closing(i > MAILED_AT_MOST && leftOut !== '' ? 'left_out' : thanks, thanksLetter(language, draft)),
  }
}

/** Longer ago the summary's own thanks were thought enough. */
const MAILED_AT_MOST = 2

const earlier = (a: Day, b: Day): Day => (a < b ? a : b)
