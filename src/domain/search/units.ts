import { isSyllable, splitSyllables } from '../contact/pinyin-syllable.ts'
import { syllablesOf } from '../contact/reading.ts'
import type { Card } from './card.ts'
import type { Folded } from './fold.ts'
import { type Run, wordsOf } from './signs.ts'
import { surnameReadings } from './surname-readings.ts'

/** One character of a name as it is typed: by itself or by the beginning of one of its readings. */
export interface Unit {
  /** Offsets in the folded name. */
  readonly from: number
  readonly to: number
  /** The sign itself, '' where a part of a Latin word or of a reading that does not follow the name stands. */
  readonly sign: string
  /** Syllables without tone, the person's own first. */
  readonly readings: readonly string[]
}

const UNITS_AT_MOST = 12
const KEPT = 2_000
const kept = new Map<string, readonly string[]>()

/** The same people are looked at letter by letter as one types, so their last readings stay cut. */
const syllablesIn = (reading: string): readonly string[] => {
  const known = kept.get(reading)
  if (known !== undefined) return known
  if (kept.size >= KEPT) kept.clear()
  const syllables = syllablesOf(reading)
  kept.set(reading, syllables)
  return syllables
}

/** The units of a name; none for a name that has no reading. */
export const unitsOf = (card: Pick<Card, 'name' | 'familyName' | 'pinyin'>, name: Folded, runs: readonly Run[]): Unit[] => {
  if (card.pinyin === '') return latinUnits(runs)
  const syllables = syllablesIn(card.pinyin)
  return (together(runs, syllables, [...card.familyName].length) ?? apart(syllables, name.text.length)).slice(0, UNITS_AT_MOST)
}

/** Zhang Xiaoming: a name in letters that is pinyin through and through. */
const latinUnits = (runs: readonly Run[]): Unit[] => {
  const units: Unit[] = []
  for (const word of runs.flatMap(wordsOf)) {
    const syllables = splitSyllables(word.text)
    if (syllables === null) return []
    let from = word.from
    for (const syllable of syllables) {
      units.push({ from, to: from + syllable.length, sign: '', readings: spellings(syllable) })
      from += syllable.length
    }
  }
  return units.slice(0, UNITS_AT_MOST)
}

/** Each character with its syllable, each Latin word with its first letter; null when they do not run alike. */
const together = (runs: readonly Run[], syllables: readonly string[], family: number): Unit[] | null => {
  const units: Unit[] = []
  let next = 0
  for (const run of runs) {
    for (let i = 0; i < run.length; i++) {
      const sign = run[i]
      if (sign === undefined) continue
      if (sign.latin) {
        const word = wordsOf(run.slice(i))[0]
        if (word === undefined) continue
        units.push({ from: word.from, to: word.to, sign: '', readings: [word.text.slice(0, 1)] })
        next += syllablesOf(word.text).length
        i += word.text.length - 1
        continue
      }
      const syllable = syllables[next++]
      if (syllable === undefined) return null
      const others = units.length < Math.max(1, family) && units.length < 2 ? surnameReadings(sign.text) : []
      units.push({ from: sign.from, to: sign.to, sign: sign.text, readings: [...new Set([syllable, ...others].flatMap(spellings))] })
    }
  }
  return next === syllables.length ? units : null
}

/** A reading of the reader's own that does not follow the characters stands for the whole name. */
const apart = (syllables: readonly string[], to: number): Unit[] => syllables.map(syllable => ({ from: 0, to, sign: '', readings: spellings(syllable) }))

/** ü is typed v, u or yu. What is no syllable is found by its first letter only. */
const spellings = (syllable: string): string[] => {
  if (!isSyllable(syllable)) return [syllable.slice(0, 1)]
  if (syllable === 'lv' || syllable === 'nv') return [syllable, syllable.replace('v', 'u'), syllable.replace('v', 'yu')]
  return syllable.includes('v') ? [syllable, syllable.replace('v', 'u')] : [syllable]
}
