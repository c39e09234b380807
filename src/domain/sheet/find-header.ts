import { guessColumns } from './guess-columns.ts'
import { readHeading } from './heading.ts'
import { fullHeadings, mappingAt, MOST_COLUMNS, plainHeading, type SheetMapping } from './mapping.ts'
import type { Sheet, Workbook } from './table.ts'

/** Rows from the top among which the headings are looked for: titles, banners and empty rows may stand above them. */
const LOOKED_AT = 30

export type MappingDoubt = 'no_header' | 'no_name_column' | 'few_columns' | 'unknown_columns' | 'too_many_columns'

export interface GuessedMapping extends SheetMapping {
  /** 0 … 1: how sure the headings are. */
  readonly confidence: number
  readonly doubts: readonly MappingDoubt[]
}

interface Header {
  readonly row: number
  readonly headings: readonly string[]
  readonly score: number
}

/** Finds the headings of a sheet and what its columns mean; without any headings, the columns are guessed by what stands in them. */
export const guessMapping = (sheet: Sheet): GuessedMapping => {
  const header = findHeader(sheet)
  if (header === null) return withoutHeader(sheet)
  return judged(sheet, mappingAt(sheet, header.row, header.headings))
}

/** The mapping for a heading row the reader chose; null says that the sheet has none. */
export const mappingForHeader = (sheet: Sheet, headerRow: number | null): GuessedMapping =>
  headerRow === null ? withoutHeader(sheet) : judged(sheet, mappingAt(sheet, headerRow, headingsEndingAt(sheet, headerRow)))

/** The visible sheet that looks most like people; 0 when none does. */
export const chooseSheet = (workbook: Workbook): number => {
  const worth = workbook.sheets.map((sheet) => (sheet.rows.length === 0 ? -1 : (findHeader(sheet)?.score ?? 0) + (sheet.hidden ? -100 : 0) + Math.min(sheet.rows.length, 50) / 100))
  return Math.max(0, worth.indexOf(Math.max(...worth)))
}

const findHeader = (sheet: Sheet): Header | null => {
  let best: Header | null = null
  const top = { ...sheet, rows: sheet.rows.slice(0, LOOKED_AT + 1).map((row) => row.slice(0, MOST_COLUMNS)) }
  for (let row = 0; row < Math.min(top.rows.length, LOOKED_AT); row++) {
    for (const header of [one(top, row), two(top, row)]) if (header !== null && header.score > (best?.score ?? 0)) best = header
  }
  return best
}

const one = (sheet: Sheet, row: number): Header | null => scored(row, (sheet.rows[row] ?? []).map(plainHeading))

/** Two rows of headings: the lower one fills only places that the upper leaves free or covers with a cell merged across (联系方式 over 手机 and 邮箱). */
const two = (sheet: Sheet, row: number): Header | null => {
  const headings = combined(sheet, row)
  return headings === null ? null : scored(row + 1, headings)
}

const combined = (sheet: Sheet, row: number): readonly string[] | null => {
  const [upper = [], lower = []] = [sheet.rows[row], sheet.rows[row + 1]]
  const covered = new Set(sheet.merges.filter((merge) => merge.top === row && merge.bottom === row && merge.right > merge.left).flatMap(({ left, right }) => range(left, Math.min(right, MOST_COLUMNS))))
  const filled = lower.flatMap((cell, column) => (cell.trim() === '' ? [] : [column]))
  if (upper.length === 0 || filled.length === 0 || !filled.some((column) => readHeading(lower[column] ?? '') !== null)) return null
  if (filled.some((column) => (upper[column] ?? '').trim() !== '' && !covered.has(column))) return null
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => plainHeading((lower[column] ?? '') || (upper[column] ?? '')))
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index)

const headingsEndingAt = (sheet: Sheet, row: number): readonly string[] =>
  (row > 0 ? combined(sheet, row - 1) : null) ?? (sheet.rows[row] ?? []).map(plainHeading)

/** A row of headings has at least two that are known, one of them surely, or one sure name over a list; what is no heading speaks against it. */
const scored = (row: number, headings: readonly string[]): Header | null => {
  const readings = headings.map(readHeading)
  const sure = new Set(readings.flatMap((reading) => (reading !== null && !reading.weak ? [reading.kind] : [])))
  const weak = new Set(readings.flatMap((reading) => (reading?.weak === true && !sure.has(reading.kind) ? [reading.kind] : [])))
  const filled = headings.filter((heading) => heading !== '')
  const odd = filled.filter((heading) => heading.length > 30 || /^[\d.,%/:+-]+$/.test(heading) || heading.includes('@')).length
  const named = sure.has('name') || sure.has('familyName') || sure.has('salutation')
  if (sure.size === 0 || (sure.size + weak.size < 2 && !(named && filled.length <= 2))) return null
  return { row, headings, score: sure.size + weak.size / 2 + (named ? 1 : 0) - odd * 2 }
}

const judged = (sheet: Sheet, mapping: SheetMapping): GuessedMapping => {
  const uses = Object.values(mapping.mapping)
  const known = uses.filter((use) => use !== 'extra' && use !== 'ignore').length
  const used = uses.filter((use) => use !== 'ignore').length
  const named = uses.includes('name') || uses.includes('familyName')
  const doubts: MappingDoubt[] = []
  if (mapping.headerRow === null) doubts.push('no_header')
  if (!named) doubts.push('no_name_column')
  if (known < 2) doubts.push('few_columns')
  if (known < used) doubts.push('unknown_columns')
  if (sheet.rows.some((row) => row.length > MOST_COLUMNS)) doubts.push('too_many_columns')
  const share = used === 0 ? 0 : known / used
  return { ...mapping, confidence: !named ? share / 4 : mapping.headerRow === null ? share / 2 : 0.5 + share / 2, doubts }
}

const withoutHeader = (sheet: Sheet): GuessedMapping => {
  const mapping = guessColumns(sheet.rows)
  return judged(sheet, { headerRow: null, headings: fullHeadings([], Object.keys(mapping).length), mapping })
}
