import type { Format } from '../interaction/format.ts'
import type { Day } from '../time/day.ts'

/** What one line is about: contact that happened or is planned, help received or given, thanks that are still owed. */
export const LINE_KINDS = ['happened', 'planned', 'help_received', 'help_given', 'thanks_owed'] as const
export type LineKind = (typeof LINE_KINDS)[number]

/** Somebody the writer knows, as far as a line can name them. */
export interface KnownPerson {
  readonly id?: string
  readonly name: string
  readonly salutation: string
  /** Reading of a Chinese name, with tones or without; '' or missing when not known. */
  readonly pinyin?: string
  readonly nickname?: string
  /** The parts of the name as they are known, '' for none; taken from the name itself when missing. */
  readonly familyName?: string
  readonly givenName?: string
}

/** A stretch of the source text: UTF-16 offsets, the end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A person said in the line: places in the list of known people. More than one is a doubt that the writer has to settle. */
export interface PersonSaid extends Span {
  readonly candidates: readonly number[]
}

/** A name said that nobody known has, taken for a name by the grammar beside it. */
export interface UnknownPerson extends Span {
  readonly name: string
}

export interface DateSaid extends Span {
  readonly date: Day
  /** Other days that may be meant: the Friday two days ago where 上周五 is said on a Sunday. */
  readonly alternatives: readonly Day[]
}

export interface FollowUp extends Span {
  readonly text: string
  readonly due: Day | null
}

/** One line of Chinese or English, read (X7). What the text does not say is null, '' or empty; `spans` tells where each field stands. */
export interface LineReading {
  readonly kind: LineKind
  /** Whom it names beyond doubt: places in the list of known people, in the order said, each once. */
  readonly people: readonly number[]
  /** Names said that fit several known people. */
  readonly unclearPeople: readonly PersonSaid[]
  /** Names said that nobody known has, or that several have: nobody is chosen. */
  readonly unknownPeople: readonly string[]
  readonly date: Day | null
  /** Wall clock `HH:MM`. */
  readonly time: string | null
  readonly minutes: number | null
  readonly format: Exclude<Format, 'greeting'> | null
  readonly topic: string
  readonly followUp: { readonly text: string; readonly due: Day | null } | null
  /** Other days the date may mean. */
  readonly dateAlternatives: readonly Day[]
  readonly spans: {
    readonly people: readonly PersonSaid[]
    readonly unknownPeople: readonly UnknownPerson[]
    readonly date: Span | null
    readonly time: Span | null
    readonly minutes: Span | null
    readonly format: Span | null
    readonly topic: Span | null
    readonly followUp: Span | null
  }
}
