import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { nameOf } from '#domain/contact/name.ts'
import { pinyinOf } from '#domain/contact/pinyin.ts'
import { peopleSaid } from '#domain/line/people-said.ts'
import { readLine } from '#domain/line/read-line.ts'
import { day } from '#domain/time/day.ts'

/** A labelled line of a corpus; `README.md` beside it has the rules of labelling. */
export interface LabelledLine {
  readonly text: string
  readonly at: string
  readonly contacts: readonly { readonly name: string; readonly salutation: string }[]
  readonly reading: Labels
}

export interface Labels {
  readonly kind: string
  readonly people: readonly string[]
  readonly unknownPeople: readonly string[]
  readonly date: string | null
  readonly time: string | null
  readonly minutes: number | null
  readonly format: string | null
  readonly topic: string
  readonly followUp: { readonly text: string; readonly due: string | null } | null
}

export const FIELDS = ['kind', 'people', 'unknownPeople', 'date', 'time', 'minutes', 'format', 'topic', 'followUp'] as const
export type Field = (typeof FIELDS)[number]

/** One field over a corpus. `right` counts values both said and read; a list of people counts each name. `lines` are those read as labelled, empty or not. */
export interface FieldScore {
  readonly field: Field
  readonly said: number
  readonly read: number
  readonly right: number
  readonly lines: number
}

export interface Score {
  readonly lines: number
  readonly wholeRight: number
  readonly fields: readonly FieldScore[]
  /** Lines not fully right, with the fields that are wrong. */
  readonly wrong: readonly { readonly line: LabelledLine; readonly got: Labels; readonly fields: readonly Field[] }[]
}

export const readAsLabelled = ({ text, at, contacts }: Omit<LabelledLine, 'reading'>): Labels => {
  const known = contacts.map(one => {
    const { familyName, givenName } = nameOf(one.name)
    return { ...one, pinyin: pinyinOf(familyName, givenName, one.name) }
  })
  const moment = { day: day(at.slice(0, 10)), minutes: Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16)) }
  const reading = readLine(text, { at: moment, contacts: known })
  const { kind, unknownPeople, date, time, minutes, format, topic, followUp } = reading
  return { kind, people: peopleSaid(reading, known), unknownPeople, date, time, minutes, format, topic, followUp }
}

/** A field's values as a list, so that nothing said is an empty one. */
const values = (labels: Labels, field: Field): readonly unknown[] => {
  const value = labels[field]
  if (Array.isArray(value)) return value
  return value === null || value === '' ? [] : [value]
}

const isSame = (a: Labels, b: Labels, field: Field): boolean => isDeepStrictEqual(values(a, field), values(b, field))

/** Compares readings with labels, field by field and whole lines. */
export const scoreOf = (lines: readonly LabelledLine[], read: (line: LabelledLine) => Labels = readAsLabelled): Score => {
  const pairs = lines.map(line => ({ line, got: read(line) }))
  const fields = FIELDS.map((field): FieldScore => {
    const each = pairs.map(({ line, got }) => ({ said: values(line.reading, field), read: values(got, field), same: isSame(line.reading, got, field) }))
    const sum = (of: (one: (typeof each)[number]) => number): number => each.reduce((total, one) => total + of(one), 0)
    return {
      field, said: sum(one => one.said.length), read: sum(one => one.read.length), lines: sum(one => Number(one.same)),
      right: sum(one => one.read.filter(value => one.said.some(other => isDeepStrictEqual(other, value))).length),
    }
  })
  const wrong = pairs.map(({ line, got }) => ({ line, got, fields: FIELDS.filter(field => !isSame(line.reading, got, field)) })).filter(({ fields }) => fields.length > 0)
  return { lines: lines.length, wholeRight: lines.length - wrong.length, fields, wrong }
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)

export const scoreTable = ({ lines, wholeRight, fields }: Score): string => [
  '| field | said | read | precision | recall | lines right |', '|---|--:|--:|--:|--:|--:|',
  ...fields.map(one => `| ${one.field} | ${one.said} | ${one.read} | ${percent(one.right, one.read)} | ${percent(one.right, one.said)} | ${percent(one.lines, lines)} |`),
  '', `Whole lines right: ${wholeRight} of ${lines} (${percent(wholeRight, lines)})`, '',
].join('\n')

export const linesIn = (file: string): readonly LabelledLine[] =>
  readFileSync(file, 'utf8').split('\n').filter(line => line.trim() !== '').map(line => JSON.parse(line) as LabelledLine)

/** Every corpus of this folder with its table, as `RESULTS.md` holds them; of the held half the totals only. */
const resultsPage = (): string => {
  const files = readdirSync(import.meta.dirname).filter(file => file.endsWith('.jsonl')).toSorted()
  const tables = files.map(file => `## ${file}\n\n${scoreTable(scoreOf(linesIn(`${import.meta.dirname}/${file}`)))}`)
  return ['# How well one line is read', '', 'Written by `node bench/lines/score.ts --results`; the rules of labelling and what a figure counts are in README.md.', 'Said: values the labels hold. Read: values the reader gave. Lines right: lines whose field is as labelled, empty or not.', '', ...tables].join('\n')
}

/** `node bench/lines/score.ts FILE.jsonl [--wrong]`: the table, and with --wrong the lines that are not fully right. `--results` writes RESULTS.md. */
if (import.meta.main) {
  const [file, flag] = process.argv.slice(2)
  if (file === undefined) throw new Error('node bench/lines/score.ts FILE.jsonl [--wrong] | --results')
  if (file === '--results') writeFileSync(`${import.meta.dirname}/RESULTS.md`, resultsPage())
  else {
    const score = scoreOf(linesIn(file))
    const details = flag === '--wrong' ? score.wrong.map(({ line, got, fields }) => [
      `${line.at} ${line.text}`, ...fields.map(field => `    ${field}: ${JSON.stringify(got[field])} instead of ${JSON.stringify(line.reading[field])}`),
    ].join('\n')) : []
    process.stdout.write(`${[...details, '', scoreTable(score)].join('\n')}\n`)
  }
}
