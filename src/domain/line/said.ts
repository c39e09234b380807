import { fold } from '../phrase/fold.ts'
import type { Span } from './line-reading.ts'

/** A line is not longer than this (UTF-16 units); what comes behind is not read. */
const LONGEST = 600

/** A line made comparable, with the way back to its source. Offsets everywhere in this folder are offsets of `text` unless they are in a `LineReading`. */
export interface Said {
  readonly source: string
  readonly text: string
  /** The span of the source behind a stretch of `text`. */
  sourceSpan(from: number, to: number): Span
  /** The source's own letters of a stretch of `text`. */
  original(from: number, to: number): string
}

export const saidOf = (whole: string): Said => {
  const source = whole.slice(0, LONGEST)
  const { text, starts, ends } = fold(source)
  const sourceSpan = (from: number, to: number): Span => ({ start: starts[from] ?? source.length, end: to > from ? ends[to - 1] ?? source.length : starts[from] ?? source.length })
  return { source, text, sourceSpan, original: (from, to) => { const { start, end } = sourceSpan(from, to); return source.slice(start, end) } }
}

/** A stretch of the folded text; the end is exclusive. */
export interface Piece {
  readonly from: number
  readonly to: number
}

export const overlaps = (a: Piece, b: Piece): boolean => a.from < b.to && b.from < a.to
export const within = (a: Piece, b: Piece): boolean => a.from >= b.from && a.to <= b.to
export const isFree = (piece: Piece, taken: readonly Piece[]): boolean => !taken.some(one => overlaps(one, piece))

/** Every match of a global pattern as a piece with its groups. */
export const matches = (pattern: RegExp, text: string): (Piece & { readonly found: RegExpMatchArray })[] =>
  [...text.matchAll(pattern)].map(found => ({ found, from: found.index ?? 0, to: (found.index ?? 0) + found[0].length })).filter(({ from, to }) => to > from)

/** A piece without white space and loose marks at its ends. */
export const trimmed = (text: string, { from, to }: Piece): Piece => {
  let [start, end] = [from, to]
  while (start < end && LOOSE.test(text.charAt(start))) start++
  while (end > start && LOOSE.test(text.charAt(end - 1))) end--
  return { from: start, to: end }
}

const LOOSE = /[\s,，、;。.!?:：~…\-|·]|\p{Extended_Pictographic}|[\u{fe0f}\u{d800}-\u{dfff}]/u
const LATIN = /[a-z0-9\u00c0-\u024f]/

/** Whether a word of letters begins or ends here: no letter stands on both sides. */
export const isEdge = (text: string, at: number): boolean => !(LATIN.test(text.charAt(at - 1)) && LATIN.test(text.charAt(at)))
