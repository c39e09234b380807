import { splitSyllables } from './pinyin-syllable.ts'

/** One syllable (or one foreign word) of a reading: lower-case letters with ü as v, and its tone, 0 when it is not said. */
interface Syllable {
  readonly letters: string
  readonly tone: number
}

const TONE_MARKS: Readonly<Record<string, number>> = { '\u0304': 1, '\u0301': 2, '\u030c': 3, '\u0306': 3, '\u0300': 4 }
const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

const decomposed = (text: string): string => text.toLowerCase().normalize('NFD').replace(/[ßæœøłđðþı]/g, (letter) => LIGATURES[letter] ?? '')

const withU = (text: string): string => text.replace(/u([\u0300\u0301\u0304\u0306\u030c]?)\u0308/g, 'v$1').replace(/u:/g, 'v')

// Letters with the tone that stands on each, cut where a tone digit ends a syllable.
const readRun = (run: string): Syllable[] => {
  let letters = ''
  const tones: number[] = []
  let digit = 0
  for (const char of run) {
    if (/[a-z]/.test(char)) letters += char
    else if (/[0-5]/.test(char)) digit = Number(char) % 5
    else if (letters !== '') tones[letters.length - 1] = TONE_MARKS[char] ?? 0
  }
  const toneBetween = (from: number, to: number): number[] => tones.slice(from, to).filter((tone) => tone > 0)
  const parts = splitSyllables(letters, (from, to) => toneBetween(from, to).length <= 1)
  if (parts === null) return [{ letters, tone: 0 }]
  let from = 0
  return parts.map((part, index) => {
    const tone = index === parts.length - 1 && digit > 0 ? digit : (toneBetween(from, from + part.length)[0] ?? 0)
    from += part.length
    return { letters: part, tone }
  })
}

const syllables = (reading: string): Syllable[] =>
  (withU(decomposed(reading)).match(/(?:[a-z]\p{M}*)+[0-5]?/gu) ?? []).flatMap(readRun)

/** The syllables of a reading without tones, ü as v: lǚ xiǎo → lv, xiao. Tone marks, digits (zeng1 ying3), none, and run together are all read. */
export const syllablesOf = (reading: string): string[] => syllables(reading).map(({ letters }) => letters)

const wordsOf = (name: string): string => (decomposed(name).replace(/[\u0300-\u036f]/g, '').match(/[a-z0-9]+/g) ?? []).join(' ')

/**
 * The text to sort a person by, compared by code point: the reading with tone digits (zeng1 ying3), else the letters of the name, then the
 * name itself so that no two people tie. What has neither sorts behind Z. An edited reading wins because only the reading is looked at.
 */
export const sortKeyOf = ({ pinyin, name }: { readonly pinyin: string; readonly name: string }): string => {
  const read = syllables(pinyin).map(({ letters, tone }) => (tone === 0 ? letters : `${letters}${tone}`)).join(' ')
  const words = /^\p{Script=Latin}/u.test(name) ? wordsOf(name) : ''
  // ' !' comes before every letter and digit, so a shorter name stands before a longer one that begins the same.
  return `${read || words || '~'} !${name}`
}

/** The letter a person stands under in the list, A…Z, or # for names with no letter to go by. */
export const indexLetterOf = (sortKey: string): string => (/^[a-z]/.test(sortKey) ? sortKey.slice(0, 1).toUpperCase() : '#')
