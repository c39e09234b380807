import { beginsSyllable, syllablesFrom } from '../contact/pinyin-syllable.ts'
import { fold } from './fold.ts'
import { pairsOf, type Run, runsOf } from './signs.ts'
import { compactOf, EDGE, initialsTerm, nameWordTerm, syllableTerm, wholeTerm, wordTerm } from './terms.ts'

/** A word of what was typed, folded. */
export interface Token {
  readonly text: string
  /** Letters a–z and digits only. */
  readonly latin: boolean
  /** Whoever it finds has, for each of these, at least one of the terms. */
  readonly needs: readonly Need[]
}

/** Terms of people that fit, any of them; and which of them a note may have too. */
export interface Need {
  readonly terms: readonly string[]
  readonly inNotes: readonly string[]
}

/** What was typed: all its words must be found in a person. */
export interface Query {
  readonly tokens: readonly Token[]
  /** All signs without spaces, to tell a whole name. */
  readonly compact: string
  readonly whole: string
}

const LONGEST = 100
const TOKENS_AT_MOST = 8
const TOKEN_AT_MOST = 24

/** Null for a text without a letter or digit, which finds nobody. */
export const queryOf = (text: string): Query | null => {
  const runs = runsOf(fold(text.slice(0, LONGEST)).text).slice(0, TOKENS_AT_MOST).map(run => run.slice(0, TOKEN_AT_MOST))
  if (runs.length === 0) return null
  const compact = compactOf(runs)
  return { tokens: runs.map(tokenOf), compact, whole: wholeTerm(compact) }
}

const tokenOf = (run: Run): Token => {
  const text = run.map(sign => sign.text).join('')
  if (run.every(sign => sign.latin)) return { text, latin: true, needs: [{ terms: lettersTerms(text), inNotes: text.length > 1 ? [wordTerm(text)] : [] }] }
  if (run.every(sign => !sign.latin)) return { text, latin: false, needs: run.length === 1 ? [{ terms: [text], inNotes: [] }] : pairsOf(run).map(pair => ({ terms: [pair], inNotes: [pair] })) }
  return { text, latin: false, needs: mixedNeeds(run) }
}

/**
 * 张j: a name of which a part is spelt, or the very text (B端). Two characters side by side are in both; a character and a letter are both in the
 * text, or the letter begins the next reading; of a letter and a character the latter is in the name.
 */
const mixedNeeds = (run: Run): Need[] =>
  run.flatMap((sign, i) => {
    const next = run[i + 1]
    if (next === undefined || (sign.latin && next.latin)) return []
    const pair = sign.text + next.text
    const inName = sign.latin ? [next.text] : next.latin ? [syllableTerm(sign.text, next.text)] : []
    const word = sign.latin ? '' : lettersFrom(run, i + 1)
    return [{ terms: [pair, ...inName], inNotes: [pair] }, ...(word.length > 1 ? [{ terms: lettersTerms(word), inNotes: [wordTerm(word)] }] : [])]
  })

/** The letters and digits that stand together from a sign on: behind a character they are a word's beginning (公司12). */
const lettersFrom = (run: Run, from: number): string => {
  let text = ''
  for (let i = from; run[i]?.latin === true; i++) text += run[i]?.text ?? ''
  return text
}

const TERMS_AT_MOST = 24

/** Letters as the beginning of a syllable, as syllables and initials one after another (zhangj, zhjl, zjl), or as the beginning of a word. */
const lettersTerms = (text: string): string[] => {
  const terms = new Set<string>([nameWordTerm(text), wordTerm(text)])
  const length = text.length
  if (beginsSyllable(text)) terms.add(text.slice(0, EDGE))
  const cut = cutsOf(text)
  const triples = new Set<string>()
  const pairs = new Set<string>()
  const everyPair = new Set<string>()
  for (const second of cut(0)) {
    if (second === length) continue
    const pair = text.charAt(0) + text.charAt(second)
    everyPair.add(initialsTerm(pair))
    for (const third of cut(second)) {
      const after = third === length ? text.charAt(second) : text.charAt(second) + text.charAt(third)
      for (const term of spelledTerms(text.slice(0, second), after)) (third === length ? pairs : triples).add(term)
    }
  }
  const chosen = pairs.size + triples.size > TERMS_AT_MOST ? everyPair : [...pairs, ...triples]
  for (const term of chosen) terms.add(term)
  return [...terms]
}

/** So many syllables that begin alike are looked up one by one rather than by their initial, which many more share. */
const FEW = 4

/** zhang and w, or jg: that syllable with those initials; zh and w: all z with w. */
const spelledTerms = (piece: string, initials: string): string[] => {
  const syllables = piece.length === 1 ? [] : syllablesFrom(piece)
  return syllables.length === 0 || syllables.length > FEW ? [initialsTerm(piece.charAt(0) + initials)] : syllables.map(syllable => syllableTerm(syllable, initials))
}

/** From each place of the letters, where a piece of a syllable can end so that the rest is made of pieces as well. */
const cutsOf = (text: string): ((from: number) => readonly number[]) => {
  const ends: number[][] = Array.from({ length: text.length + 1 }, () => [])
  for (let from = text.length - 1; from >= 0; from--) {
    for (let to = from + 1; to <= Math.min(from + 6, text.length); to++) {
      if ((to === text.length || (ends[to]?.length ?? 0) > 0) && beginsSyllable(text.slice(from, to))) ends[from]?.push(to)
    }
  }
  return from => ends[from] ?? []
}
