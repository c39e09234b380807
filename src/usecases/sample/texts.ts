import type { GrowthKind } from '#domain/growth/growth-entry.ts'
import type { Format } from '#domain/interaction/format.ts'
import type { Advice } from '#domain/meeting/ask.ts'
import type { Prep } from '#domain/meeting/occurrence.ts'
import type { CastKey } from './cast.ts'

/** One talk: form, what it was about, what I wrote down, what I heard in passing. */
export type Talk = readonly [format: Format, topic: string, notes?: string | undefined, heard?: string | undefined]

/** A follow-up: who promised, what, due in so many days from today (negative: past), and how long ago it was done. */
export type Promised = readonly [by: 'me' | 'them', text: string, dueIn: number | null, doneAgo?: number]

/** What is written about one person of the sample year in one language. */
export interface PersonText {
  readonly familyName: string
  readonly givenName: string
  /** The whole name where it is not made of the two. */
  readonly name?: string
  readonly salutation?: string
  readonly nickname?: string
  readonly organization: string
  readonly department?: string
  readonly position?: string
  readonly workContent?: string
  /** One for each role, in order. */
  readonly roleLabels?: readonly string[]
  readonly tags?: readonly string[]
  readonly mobile?: string
  readonly email?: string
  readonly wechat?: string
  readonly placeNotes?: string
  readonly howWeMet?: string
  /** The sheet's columns: how often, in what form, how long, about what, and the reader's own column. */
  readonly line?: readonly [cadence: string, formats: string, length: string, topic: string, remark?: string]
  /** Why the line was lowered or the relation let go. */
  readonly why?: string
  readonly notes?: readonly (readonly [text: string, ago: number, secret?: 'private'])[]
  /** What they did for me: so many days ago, and how long ago I thanked them, when I have. */
  readonly helps?: readonly (readonly [text: string, ago: number, thankedAgo?: number])[]
  /** What I did for them, so many days ago. */
  readonly givings?: readonly (readonly [text: string, ago: number])[]
  readonly promised?: readonly Promised[]
  /** Newest first. Where there were more talks than these, everyday ones stand between. */
  readonly talks: readonly Talk[]
}

export type SeriesKey = 'lunch' | 'lesson' | 'coffee' | 'forecast'

/** What one fixed meeting says. Where talks are told of, the newest is first; those behind have what is written about the person. */
export interface SeriesText {
  readonly title: string
  readonly place: string
  /** The words of the invitation. */
  readonly text: string
  /** What they answered to it. */
  readonly comment: string
  readonly talks: readonly Talk[]
  readonly goals: readonly string[]
  /** Notes of the talks in Markdown. */
  readonly notes: readonly string[]
  /** What was to be learned in each talk, told beforehand. */
  readonly topics: readonly string[]
  /** Why a summary or thanks was left out. */
  readonly leftOut: string
  /** The preparation of the next talk, as far as it has come. */
  readonly coming: Partial<Omit<Prep, 'topicSentOn' | 'readyOn'>>
}

/** Something to ask a person; `answer` was given in the first talk, `mentor` asks them to be my mentor. */
export type AskText = readonly [text: string, answer?: string | undefined, mentor?: 'mentor']

/** What a person advised: in which talk of their series (0 is the newest), or so many days ago; what came of it, and whether they were told. */
export interface AdviceText {
  readonly text: string
  readonly talk?: number
  readonly ago?: number
  readonly tried: Advice['tried']
  readonly result?: string
  readonly reportedAgo?: number
}

/** An entry of the growth log, so many days ago; how long ago a problem was solved, and with whose help. */
export type GrowthText = readonly [kind: GrowthKind, ago: number, text: string, solvedAgo?: number, solvedWith?: CastKey]

/** Fixed meetings, and what talks are prepared from and lead to. */
export interface MeetingTexts {
  readonly series: Readonly<Record<SeriesKey, SeriesText>>
  readonly asks: Readonly<Partial<Record<CastKey, readonly AskText[]>>>
  readonly advice: Readonly<Partial<Record<CastKey, readonly AdviceText[]>>>
  readonly growth: readonly GrowthText[]
}

/** Everything the sample year says in one language. */
export interface SampleTexts extends MeetingTexts {
  readonly people: Readonly<Record<CastKey, PersonText>>
  readonly goals: readonly string[]
  /** Heading of the sheet's own column. */
  readonly remarkHeading: string
  /** Topics of the project's standing meeting, oldest first. */
  readonly meetings: readonly (readonly [topic: string, notes?: string])[]
  readonly gatherings: readonly Talk[]
  /** What is talked of on an ordinary day, at work and among friends. */
  readonly everyday: { readonly work: readonly Talk[]; readonly friends: readonly Talk[] }
  readonly greetings: Readonly<Record<'spring_festival' | 'dragon_boat' | 'mid_autumn' | 'new_year', string>>
}
