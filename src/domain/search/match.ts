import { callsOf, type Card, foldedField, foldedNote, foldedTags, type TextField } from './card.ts'
import type { SearchField } from './fields.ts'
import { cutNameOf, type CutName } from './cut-name.ts'
import { type Folded, inSource } from './fold.ts'
import { matchedUnits } from './match-units.ts'
import { isWordAt, matchedWords } from './match-words.ts'
import type { Query, Token } from './query.ts'

export interface Mark {
  readonly field: SearchField
  readonly text: string
  readonly ranges: readonly { readonly from: number; readonly to: number }[]
}

/** How well all of a query fits a person: whole name, beginning, inside of the name, nickname or salutation, 姓+职务, another field, a note. */
export type Grade = 0 | 1 | 2 | 3 | 4 | 5 | 6

export interface Match {
  readonly grade: Grade
  readonly marks: readonly Mark[]
}

interface Found {
  readonly grade: Grade
  readonly at: readonly { readonly field: SearchField; readonly folded: Folded; readonly ranges: readonly Range[] }[]
}

interface Range {
  readonly from: number
  readonly to: number
}

const OTHERS = ['organization', 'department', 'position', 'workContent'] as const

/** Whether every word of a query is found in a person (or in one of these notes), how well, and where. */
export const matchOf = ({ tokens, compact }: Query, card: Card, notes: readonly string[] = []): Match | null => {
  const cut = cutNameOf(card)
  const found: Found[] = []
  for (const token of tokens) {
    const one = inName(token, cut) ?? inFields(token, card) ?? inCall(token, card, cut.name) ?? inOthers(token, card) ?? inNotes(token, notes)
    if (one === null) return null
    found.push(one)
  }
  const whole = cut.compact === compact || (tokens.every(token => token.latin) && cut.readings().includes(compact))
  return { grade: whole ? 0 : found.reduce<Grade>((worst, { grade }) => (grade > worst ? grade : worst), 0), marks: marksOf(found) }
}

const inName = (token: Token, { name, runs, words, units }: CutName): Found | null => {
  const written = token.latin ? null : textIn(token.text, name)
  const spelled = written === null && hasLetters(token) ? matchedUnits(units(), token.text) : null
  const ranges = written ?? spelled?.ranges ?? (token.latin ? matchedWords(words(), token.text) : null)
  const first = ranges?.[0]
  if (ranges === null || first === undefined) return null
  return { grade: first.from === (runs[0]?.[0]?.from ?? 0) && spelled?.loose !== true ? 1 : 2, at: [{ field: 'name', folded: name, ranges }] }
}

const hasLetters = (token: Token): boolean => token.latin || /[a-z0-9]/.test(token.text)

/** The first place of a text in a field; null when it is not there. */
const textIn = (text: string, { text: within }: Folded): Range[] | null => {
  const from = within.indexOf(text)
  return from === -1 ? null : [{ from, to: from + text.length }]
}

/** A token in a text of words: letters at the beginning of a word, two at least; anything else wherever it stands, two signs at least. */
const tokenIn = (token: Token, folded: Folded, least = 2): Range[] | null => {
  if (folded.text === '' || [...token.text].length < least) return null
  if (!token.latin) return textIn(token.text, folded)
  for (let from = folded.text.indexOf(token.text); from !== -1; from = folded.text.indexOf(token.text, from + 1)) {
    if (isWordAt(folded.text, from)) return [{ from, to: from + token.text.length }]
  }
  return null
}

const inField = (token: Token, card: Card, field: TextField, grade: Grade, least?: number): Found | null => {
  const folded = foldedField(card, field)
  const ranges = tokenIn(token, folded, least)
  return ranges === null ? null : { grade, at: [{ field, folded, ranges }] }
}

const inFields = (token: Token, card: Card): Found | null => inField(token, card, 'nickname', 3, 1) ?? inField(token, card, 'salutation', 3)

/** 张总 for 张伟, 销售总监: the surname is marked, and what of the title the position says. */
const inCall = (token: Token, card: Card, name: Folded): Found | null => {
  const title = token.text.slice(card.familyName.length)
  if (title === '' || card.familyName === '' || !token.text.startsWith(card.familyName) || !callsOf(card).some(call => call.startsWith(token.text))) return null
  const position = foldedField(card, 'position')
  const at = position.text.lastIndexOf(title)
  const surname = textIn(card.familyName, name)
  return {
    grade: 4,
    at: [...(surname === null ? [] : [{ field: 'name' as const, folded: name, ranges: surname }]), ...(at === -1 ? [] : [{ field: 'position' as const, folded: position, ranges: [{ from: at, to: at + title.length }] }])],
  }
}

const inOthers = (token: Token, card: Card): Found | null => {
  for (const field of OTHERS) {
    const found = inField(token, card, field, 5)
    if (found !== null) return found
  }
  for (const folded of foldedTags(card)) {
    const ranges = tokenIn(token, folded)
    if (ranges !== null) return { grade: 5, at: [{ field: 'tags', folded, ranges }] }
  }
  return null
}

const inNotes = (token: Token, notes: readonly string[]): Found | null => {
  for (const note of notes) {
    const folded = foldedNote(note)
    const ranges = tokenIn(token, folded)
    if (ranges !== null) return { grade: 6, at: [{ field: 'note', folded, ranges }] }
  }
  return null
}

const marksOf = (found: readonly Found[]): Mark[] => {
  const [first] = found
  const [only] = first?.at ?? []
  // One word found in one field, as it mostly is.
  if (found.length === 1 && first?.at.length === 1 && only !== undefined) {
    const { field, folded, ranges } = only
    return [around({ field, text: folded.source, ranges: joined(folded.places === null ? ranges : ranges.map(({ from, to }) => inSource(folded, from, to))) })]
  }
  const bySource = new Map<string, { field: SearchField; text: string; ranges: Range[] }>()
  for (const { field, folded, ranges } of found.flatMap(one => one.at)) {
    const key = `${field} ${folded.source}`
    const mark = bySource.get(key) ?? { field, text: folded.source, ranges: [] }
    mark.ranges.push(...ranges.map(({ from, to }) => inSource(folded, from, to)))
    bySource.set(key, mark)
  }
  return [...bySource.values()].map(mark => around({ ...mark, ranges: joined(mark.ranges) }))
}

/** Ascending, and those that touch as one. */
const joined = (ranges: readonly Range[]): readonly Range[] => {
  if (ranges.length === 1) return ranges
  const apart: { from: number; to: number }[] = []
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = apart.at(-1)
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to)
    else apart.push({ from, to })
  }
  return apart
}

const BEFORE = 12
const SHOWN = 60

/** Of a note, the stretch around its first find; of anything else the whole. Never half a character. */
const around = (mark: Mark): Mark => {
  const [first] = mark.ranges
  if (mark.field !== 'note' || first === undefined) return mark
  const start = whole(mark.text, Math.max(0, first.from - BEFORE))
  const end = whole(mark.text, Math.min(mark.text.length, start + SHOWN))
  return {
    field: 'note', text: mark.text.slice(start, end),
    ranges: mark.ranges.flatMap(({ from, to }) => (from >= end ? [] : [{ from: from - start, to: Math.min(to, end) - start }])),
  }
}

const whole = (text: string, at: number): number => (/[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at)
