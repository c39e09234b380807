import { chineseNumber, NUMERALS } from './chinese-number.ts'
import { fold } from './fold.ts'
import { CHINESE_LONGEST, CHINESE_WORDS, ENGLISH_WORDS, PERIODIC, PHRASE_WORDS } from './lexicon.ts'
import type { Meaning, Token } from './token.ts'

const MEETING: Meaning = { kind: 'meeting' }
const UNKNOWN: Meaning = { kind: 'unknown' }
const DIGITS = /\d+(?:\.\d+)?/y
const WORD = /f2f|q[1-4](?!\w)|[a-z\u00c0-\u024f]+(?:'[a-z]+)*/y
const NEXT_WORD = /(?: |-| ?& ?)?([a-z]+(?:'[a-z]+)*|\d+(?![\d.:])(?=s?\b))/y
const ONE_ON_ONE = /1 ?(?::|v|vs|-?on-?|-?to-?| on | to ) ?1s?(?![\d.])/y
const CLOCK = /\d{1,2}:\d{2}(?: ?[ap]m)?|\d{1,2} ?(?:[ap]m|o'clock)(?![a-z])|\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?/y
const ORDINAL = /(\d+)(?:st|nd|rd|th)(?![a-z])/y
const SPACE = /[ \f\v\u00a0]/
const BREAKS = ',，;；。.!！\n\r\t()（）[]【】「」『』|:：“”"《》'
const MARKS: Readonly<Record<string, Meaning>> = {
  '、': { kind: 'list' }, '/': { kind: 'slash' }, '~': { kind: 'to' }, '-': { kind: 'to' }, '&': { kind: 'and' }, '≥': { kind: 'least' }, '≤': { kind: 'most' }, '<': { kind: 'most' }, '>': { kind: 'least' },
  '+': { kind: 'above' }, '?': { kind: 'unknown' },
}

/** Cuts a text into words with what they mean; nothing is dropped but white space, and one pass is enough whatever the text. */
export const tokenize = (source: string): Token[] => {
  const { text, starts, ends } = fold(source)
  const tokens: Token[] = []
  let clause = 0
  const push = (meaning: Meaning, from: number, to: number): number => {
    tokens.push({ ...meaning, text: text.slice(from, to), start: starts[from] ?? source.length, end: ends[to - 1] ?? source.length, clause })
    return to
  }
  const match = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(text)
  }
  /** A run of numeral characters that is no numeral: after 周 its first character is a day (五一次), elsewhere every character stands alone. */
  const numerals = (from: number, to: number): number => {
    const said = chineseNumber(text.slice(from, to))
    if (said) return push({ kind: 'number', n: said.min, to: said.max }, from, to)
    push(numeral(text.charAt(from)), from, from + 1)
    return numerals(from + 1, to)
  }
  let at = 0
  while (at < text.length) {
    const character = text.charAt(at)
    if (SPACE.test(character)) { at++; continue }
    if (character >= '0' && character <= '9') {
      const meeting = match(ONE_ON_ONE, at)
      const clock = meeting ? null : match(CLOCK, at)
      const ordinal = match(ORDINAL, at)
      if (meeting) at = push(MEETING, at, at + meeting[0].length)
      else if (clock) at = push({ kind: 'date' }, at, at + clock[0].length)
      else if (ordinal) at = push({ kind: 'ordinal', n: Number(ordinal[1]) }, at, at + ordinal[0].length)
      else {
        const digits = match(DIGITS, at)?.[0] ?? character
        at = push({ kind: 'number', n: Number(digits), to: Number(digits) }, at, at + digits.length)
      }
      continue
    }
    const word = match(WORD, at)?.[0]
    if (word) { at = push(...phrase(text, at, word, match)); continue }
    if (BREAKS.includes(character) && !(character === '.' && tokens.length > 0 && /[a-z]/.test(text.charAt(at - 1)) && /[a-z]/.test(text.charAt(at + 1)))) {
      clause++
      at = push({ kind: 'break' }, at, at + 1)
      continue
    }
    if (character === '\'' && /\d/.test(text.charAt(at - 1))) { at = push({ kind: 'minute' }, at, at + 1); continue }
    const mark = MARKS[character]
    if (mark) { at = push(mark, at, at + 1); continue }
    const length = chineseWord(text, at)
    const periodic = PERIODIC.get(text.slice(at, at + length))
    if (periodic) {
      push(periodic, at, at + length - 1)
      at = push(MEETING, at + length - 1, at + length)
    } else if (NUMERALS.includes(character) && length < 2) {
      let to = at + 1
      while (to < text.length && NUMERALS.includes(text.charAt(to)) && to - at < 8 && chineseWord(text, to) < 2) to++
      at = numerals(at, to)
    } else at = push(CHINESE_WORDS.get(text.slice(at, at + length)) ?? UNKNOWN, at, at + Math.max(1, length))
  }
  return tokens
}

const numeral = (character: string): Meaning => {
  const said = chineseNumber(character)
  return said ? { kind: 'number', n: said.min, to: said.max } : UNKNOWN
}

/** Length of the longest Chinese word at a place, 0 when there is none. */
const chineseWord = (text: string, at: number): number => {
  let length = CHINESE_LONGEST.get(text.charAt(at)) ?? 0
  while (length > 0 && !CHINESE_WORDS.has(text.slice(at, at + length)) && !PERIODIC.has(text.slice(at, at + length))) length--
  return length
}

/** The longest English phrase at a place, else the single word, known or not. */
const phrase = (text: string, at: number, first: string, match: (pattern: RegExp, at: number) => RegExpExecArray | null): [Meaning, number, number] => {
  let key = first
  let end = at + first.length
  let found: [Meaning, number, number] = [ENGLISH_WORDS.get(first) ?? UNKNOWN, at, end]
  for (let words = 1; words < PHRASE_WORDS; words++) {
    const next = match(NEXT_WORD, end)
    if (!next?.[1] || next[0] === next[1]) break
    key += next[0].includes('&') ? ` & ${next[1]}` : ` ${next[1]}`
    end += next[0].length
    const meaning = ENGLISH_WORDS.get(key)
    if (meaning) found = [meaning, at, end]
  }
  return found
}
