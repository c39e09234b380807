import type { Format } from '#domain/interaction/format.ts'
import type { CastKey } from './cast.ts'

/** One talk: form, what it was about, what I wrote down, what I heard in passing. */
export type Talk = readonly [format: Format, topic: string, notes?: string, heard?: string]

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

/** Everything the sample year says in one language. */
export interface SampleTexts {
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
