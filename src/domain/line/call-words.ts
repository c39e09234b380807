import { fold } from '../phrase/fold.ts'
import { aliasesOf, type Sureness } from './known-people.ts'
import type { KnownPerson } from './line-reading.ts'
import { isEdge } from './said.ts'

/** A word somebody may be called by, as it is kept for look-ups by equality, and how surely it means them. */
export interface CallWord {
  readonly word: string
  readonly sureness: Sureness
}

/** Longer names are looked up by how they begin, the reader compares the rest: eight units where Chinese is among them, else more. */
const HAN_LONGEST = 8
const LONGEST = 32

const HAN = /\p{Script=Han}/u
const CALLED = /^[老小](?=\p{Script=Han}+$)/u
const ADDRESSED = /^(?:dr|mr|ms|mrs|miss|prof|professor)\.? (?=\S)/

/**
 * The words a person is looked up by, each once: name, salutation, nickname, given name and reading without their spaces; 老王 and 小王, Mr Chen
 * and Dr. Chen stand under the one word ~王, ~chen. Whatever `readLine` takes for this person is among `callWordsIn` of the text.
 */
export const callWordsOf = (person: KnownPerson): readonly CallWord[] => {
  const surest = new Map<string, Sureness>()
  for (const [alias, sureness] of aliasesOf(person)) {
    if (alias.length < 2) continue
    const word = keptAs(sureness === 2 ? alias.replace(CALLED, '~') : sureness === 1 ? alias.replace(ADDRESSED, '~') : alias)
    surest.set(word, Math.min(surest.get(word) ?? 2, sureness) as Sureness)
  }
  return [...surest].map(([word, sureness]) => ({ word, sureness }))
}

/** Every word of a text that people may be kept under: a few for each of its characters. */
export const callWordsIn = (source: string): readonly string[] => {
  const { text } = fold(source)
  const words = new Set<string>()
  for (let from = 0; from < text.length; from++) {
    if (text.charAt(from) === ' ' || !isEdge(text, from)) continue
    for (const said of saidAt(text, from)) {
      words.add(keptAs(said))
      for (const prefix of [CALLED, ADDRESSED]) if (prefix.test(said)) words.add(keptAs(said.replace(prefix, '~')))
    }
  }
  return [...words]
}

/** What begins at one place and ends where a name may end, and what the words are cut to. */
const saidAt = (text: string, from: number): readonly string[] => {
  const said: string[] = []
  let units = ''
  for (let to = from + 1; to <= text.length && units.length < longestOf(units); to++) {
    const unit = text.charAt(to - 1)
    if (unit === ' ') continue
    units += unit
    if (units.length > 1 && (isEdge(text, to) || units.length === longestOf(units))) said.push(text.slice(from, to))
  }
  return said
}

/** 王 总 and 王总, zhang wei and zhangwei are one word. A sign of two units is not cut in half. */
const keptAs = (word: string): string => {
  const units = word.replaceAll(' ', '')
  return units.slice(0, longestOf(units)).replace(/[\ud800-\udbff]$/, '')
}

const longestOf = (units: string): number => (HAN.test(units.slice(0, HAN_LONGEST)) ? HAN_LONGEST : LONGEST)
