import { type Card, foldedName } from './card.ts'
import type { Folded } from './fold.ts'
import { type Run, runsOf, type Word, wordsOf } from './signs.ts'
import { compactOf, wholeReadings } from './terms.ts'
import { type Unit, unitsOf } from './units.ts'

/** A name as queries are held against it. */
export interface CutName {
  readonly name: Folded
  readonly runs: readonly Run[]
  readonly compact: string
  /** The words of Latin letters. */
  words(): readonly Word[]
  units(): readonly Unit[]
  readings(): readonly string[]
}

const made = new WeakMap<Card, CutName>()

/** Cut once for as long as the same card is held: one is looked at again at every letter typed. */
export const cutNameOf = (card: Card): CutName => {
  const known = made.get(card)
  if (known !== undefined) return known
  const cut = cutAnew(card)
  made.set(card, cut)
  return cut
}

const cutAnew = (card: Card): CutName => {
  const name = foldedName(card)
  const runs = runsOf(name.text)
  let [words, units, readings]: [readonly Word[] | null, readonly Unit[] | null, readonly string[] | null] = [null, null, null]
  const cut: CutName = {
    name, runs, compact: compactOf(runs),
    words: () => (words ??= runs.flatMap(wordsOf)),
    units: () => (units ??= unitsOf(card, name, runs)),
    readings: () => (readings ??= wholeReadings(cut.units())),
  }
  return cut
}
