import { callsOf, type Card, foldedField, foldedName, foldedNote, foldedTags } from './card.ts'
import { type Folded, fold } from './fold.ts'
import { pairsOf, type Run, runsOf, wordsOf } from './signs.ts'
import { type Unit, unitsOf } from './units.ts'

/**
 * How well what is found by a term matches, 0 the best: the whole name, the beginning of the name, the inside of it (also nickname, salutation and
 * 姓+职务), any other field, a note.
 */
export type Weight = 0 | 1 | 2 | 3 | 4

/** Letters a beginning is kept of; what is typed beyond them is looked at in the people found. */
export const EDGE = 4
/** And of the words of a name, run together from each on. */
const NAME_EDGE = 6

/**
 * The kinds of terms, told apart by their first sign so that none is found among another: signs and beginnings of syllables as they are, the whole
 * name after =, initials after :, Latin words after a full stop, and what a private note says after !.
 */
export const wholeTerm = (text: string): string => `=${text.slice(0, 40)}`
export const initialsTerm = (initials: string): string => `:${initials}`
export const syllableTerm = (syllable: string, initials: string): string => `~${syllable}${initials}`
export const nameWordTerm = (word: string): string => `.${word.slice(0, NAME_EDGE)}`
export const wordTerm = (word: string): string => `,${word.slice(0, EDGE)}`
export const privateTerm = (term: string): string => `!${term}`

/** What a person is found by in the index, each term with its best weight. */
export const termsOf = (card: Card): Map<string, Weight> => {
  const terms = new Map<string, Weight>()
  const add = (term: string, weight: Weight): void => {
    const known = terms.get(term)
    if (known === undefined || weight < known) terms.set(term, weight)
  }
  addName(add, card)
  const nickname = runsOf(foldedField(card, 'nickname').text)
  for (const { text, latin } of nickname.flat()) if (!latin) add(text, 2)
  for (const word of nickname.flatMap(wordsOf)) add(wordTerm(word.text.slice(0, 1)), 2)
  addText(add, nickname, 2)
  addText(add, runsOf(foldedField(card, 'salutation').text), 2)
  for (const call of callsOf(card)) addText(add, runsOf(fold(call).text), 2)
  const others: readonly Folded[] = [...(['organization', 'department', 'position', 'workContent'] as const).map(field => foldedField(card, field)), ...foldedTags(card)]
  for (const { text } of others) if (text !== '') addText(add, runsOf(text), 3)
  return terms
}

/** What a note is found by. */
export const noteTermsOf = (text: string): Set<string> => {
  const terms = new Set<string>()
  addText(term => terms.add(term), runsOf(foldedNote(text).text), 4)
  return terms
}

type Add = (term: string, weight: Weight) => void

const addName = (add: Add, card: Card): void => {
  const name = foldedName(card)
  const runs = runsOf(name.text)
  const units = unitsOf(card, name, runs)
  add(wholeTerm(compactOf(runs)), 0)
  for (const reading of wholeReadings(units)) add(wholeTerm(reading), 0)
  runs.flat().forEach(({ text, latin }, i) => { if (!latin) add(text, i === 0 ? 1 : 2) })
  runs.forEach((run, r) => pairsOf(run).forEach((pair, i) => add(pair, r === 0 && i === 0 ? 1 : 2)))
  addWords(add, runs.flatMap(wordsOf).map(word => word.text))
  units.forEach((_, i) => addReading(add, units, i))
}

const addWords = (add: Add, words: readonly string[]): void =>
  words.forEach((_, i) => {
    const weight = i === 0 ? 1 : 2
    const some = words.slice(i, i + NAME_EDGE)
    const [together, initials] = [some.join(''), some.map(word => word.charAt(0)).join('')]
    for (let length = 1; length <= Math.min(NAME_EDGE, together.length); length++) add(nameWordTerm(together.slice(0, length)), weight)
    for (let length = 2; length <= initials.length; length++) add(nameWordTerm(initials.slice(0, length)), weight)
  })

/** Beginnings of the syllable; the sign with the next initial; the syllable with the next one and two; the initials of two and three from here on. */
const addReading = (add: Add, units: readonly Unit[], i: number): void => {
  const weight = i === 0 ? 1 : 2
  const [first, second, third] = [units[i], units[i + 1], units[i + 2]]
  for (const reading of first?.readings ?? []) for (let length = 1; length <= Math.min(EDGE, reading.length); length++) add(reading.slice(0, length), weight)
  const ones = [...initials(first)]
  const whole = (first?.readings ?? []).filter(reading => reading.length > 1)
  for (const two of initials(second)) {
    if (first !== undefined && first.sign !== '') add(syllableTerm(first.sign, two), weight)
    for (const reading of whole) add(syllableTerm(reading, two), weight)
    for (const one of ones) add(initialsTerm(one + two), weight)
    for (const three of initials(third)) {
      for (const reading of whole) add(syllableTerm(reading, two + three), weight)
      for (const one of ones) add(initialsTerm(one + two + three), weight)
    }
  }
}

const initials = (unit: Unit | undefined): Iterable<string> => new Set(unit?.readings.map(reading => reading.charAt(0)))

/** The whole reading run together, once for each reading of the first character. */
export const wholeReadings = (units: readonly Unit[]): string[] => {
  const [first, ...rest] = units
  const end = rest.map(unit => unit.readings[0] ?? '').join('')
  return first?.readings.map(reading => reading + end) ?? []
}

/** A text without anything but its signs. */
export const compactOf = (runs: readonly Run[]): string => runs.map(run => run.map(sign => sign.text).join('')).join('')

const addText = (add: Add, runs: readonly Run[], weight: Weight): void => {
  for (const run of runs) {
    for (const pair of pairsOf(run)) add(pair, weight)
    for (const { text } of wordsOf(run)) for (let length = 2; length <= Math.min(EDGE, text.length); length++) add(wordTerm(text.slice(0, length)), weight)
  }
}
