import type { Piece } from './said.ts'

/** In masked text a person is one PERSON and fillers, a day one DAY and fillers, so that patterns can speak of them and offsets stay. */
export const PERSON = '\u0001'
export const FILLER = '\u0002'
export const DAY = '\u0003'
/** Covered as well where a terse line is read: clocks, lengths and words for a form. */
export const CLOCK = '\u0004'
export const LENGTH = '\u0005'
export const FORM = '\u0006'

/** A person in a pattern. */
export const P = `${PERSON}${FILLER}*(?!${FILLER})`

/** Somebody or several in a pattern: a person, 他, P和P, P and P. */
export const WHO = `(?:${P}(?:\\s?(?:、|和|跟|与|,|and|&)\\s?${P})*|他们?|她们?)`

/** The text with pieces covered; what begins with `sign` goes on with fillers. */
export const maskedWith = (text: string, pieces: readonly Piece[], sign: string): string => {
  let masked = text
  for (const { from, to } of pieces) masked = masked.slice(0, from) + sign + FILLER.repeat(to - from - 1) + masked.slice(to)
  return masked
}
