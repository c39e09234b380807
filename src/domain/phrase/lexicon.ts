import { CHINESE } from './lexicon-chinese.ts'
import { ENGLISH, ENGLISH_WEEKDAYS } from './lexicon-english.ts'
import { CHINESE_FORMATS, ENGLISH_FORMATS } from './lexicon-formats.ts'
import type { Meaning } from './token.ts'

type Entries = readonly (readonly [words: string, meaning: Meaning])[]

const EVERY_WEEK: Meaning = { kind: 'adverb', n: 1, unit: 'week' }
const TWO_WEEKS: Meaning = { kind: 'adverb', n: 2, unit: 'week' }
const EVERY_MONTH: Meaning = { kind: 'adverb', n: 1, unit: 'month' }
const EVERY_QUARTER: Meaning = { kind: 'adverb', n: 1, unit: 'quarter' }

const index = (entries: Entries, separator: RegExp): ReadonlyMap<string, Meaning> => {
  const words = new Map<string, Meaning>()
  for (const [list, meaning] of entries) {
    for (const word of list.split(separator)) if (!words.has(word)) words.set(word, meaning)
  }
  return words
}

/** Chinese words to their meaning. A word listed twice has the meaning of the first list (formats before fillers). */
export const CHINESE_WORDS = index([...CHINESE_FORMATS, ...CHINESE], /\s+/)
/** English words and phrases to their meaning; in a phrase one space stands between words. */
export const ENGLISH_WORDS = index([...ENGLISH_FORMATS, ...ENGLISH_WEEKDAYS, ...ENGLISH], /\s*\|\s*/)
/** Meetings whose name says how often (周会): what the part before 会 means. */
export const PERIODIC: ReadonlyMap<string, Meaning> = new Map([
  ['周会', EVERY_WEEK], ['周例会', EVERY_WEEK], ['双周会', TWO_WEEKS], ['双周例会', TWO_WEEKS],
  ['月会', EVERY_MONTH], ['月例会', EVERY_MONTH], ['季会', EVERY_QUARTER], ['季度会', EVERY_QUARTER], ['季度例会', EVERY_QUARTER],
])

const longest = (words: Iterable<string>, by: (word: string) => number): ReadonlyMap<string, number> => {
  const lengths = new Map<string, number>()
  for (const word of words) lengths.set(word.charAt(0), Math.max(lengths.get(word.charAt(0)) ?? 0, by(word)))
  return lengths
}

/** Characters of the longest Chinese word that begins with a character, so that a look-up is short. */
export const CHINESE_LONGEST = longest([...CHINESE_WORDS.keys(), ...PERIODIC.keys()], word => word.length)
export const PHRASE_WORDS = 5
