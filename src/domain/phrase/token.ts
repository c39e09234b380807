import type { CadenceUnit, Weekday } from '../cadence/cadence.ts'
import type { Format } from '../interaction/format.ts'

export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening'

/** What a word means to the readers; `word` in the lexicons, a token once found in a text. */
export interface Meaning {
  readonly kind: Kind
  /** Numbers, ordinals (−1 the last), once/twice, minutes of a whole length, how many units an adverb spans. */
  readonly n?: number
  /** The upper end where a number was said as two (两三). */
  readonly to?: number
  /** Times in the unit, for adverbs that say so (semimonthly). */
  readonly times?: number
  readonly unit?: CadenceUnit
  readonly weekday?: Weekday
  readonly plural?: true
  readonly formats?: readonly Format[]
  readonly dayPart?: DayPart
}

/**
 * `each` 每; `skip` 隔; `other` every other; `classifier` 个; `di` 第; `edge` 月底; `adverb` monthly; `times` 次; `once` once/twice; `span` half an hour;
 * `vague` 几; `hint` 偶尔, which spoils a number beside it; `this` 本/上/前 before a unit; `when` a condition; `opaque` a known word with no place in a reading.
 */
export type Kind =
  | 'number' | 'half' | 'andhalf' | 'ortwo' | 'article' | 'point' | 'unit' | 'edge' | 'adverb' | 'each' | 'per' | 'skip' | 'other' | 'classifier' | 'di' | 'ordinal'
  | 'weekday' | 'workday' | 'times' | 'once' | 'hour' | 'minute' | 'quarterhour' | 'span' | 'to' | 'or' | 'slash' | 'list' | 'and' | 'break' | 'mark'
  | 'format' | 'meeting' | 'meet' | 'face' | 'hold' | 'assembly' | 'daypart' | 'filler' | 'not' | 'when' | 'whenafter' | 'vague' | 'hint' | 'this' | 'most' | 'least' | 'within' | 'above'
  | 'demand' | 'opaque' | 'date' | 'unknown'

export interface Token extends Meaning {
  /** Folded text. */
  readonly text: string
  /** Offsets in the source. */
  readonly start: number
  readonly end: number
  /** Clause number: rises at every comma, stop, bracket, tab and line end. */
  readonly clause: number
}
