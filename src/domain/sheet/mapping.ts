import type { ColumnKind } from './column.ts'
import { readHeading } from './heading.ts'
import type { Cell, Sheet } from './table.ts'

/** A column Xucha knows, one of the sheet's own that is kept (`extra`), or one left out. */
export type ColumnUse = ColumnKind | 'extra' | 'ignore'

/** By 0-based column. Columns that are not named are ignored. */
export type Mapping = Readonly<Record<number, ColumnUse>>

/** How a sheet is read: where its headings are (0-based; null without any), what they say, what each column means. */
export interface SheetMapping {
  readonly headerRow: number | null
  readonly headings: readonly string[]
  readonly mapping: Mapping
}

/** Columns that are looked at; a sheet of people has fewer by far, and a stray cell at the right edge shall not cost every row. */
export const MOST_COLUMNS = 512

/** The columns of these rows that hold anything. */
export const filledColumns = (rows: readonly (readonly Cell[])[]): ReadonlySet<number> => {
  const filled = new Set<number>()
  for (const row of rows) for (let column = 0; column < Math.min(row.length, MOST_COLUMNS); column++) if (row[column] !== '') filled.add(column)
  return filled
}

/** A heading as a person sees it: on one line. */
export const plainHeading = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * The meaning of each column under these headings. A kind is given once: to its first sure heading, else its first weak one beside a sure one;
 * further columns of the kind are kept as extra (the hidden key is the last of its kind). Columns without heading are extra when they hold anything.
 */
export const mappingOf = (headings: readonly string[], rows: readonly (readonly Cell[])[]): Mapping => {
  const readings = headings.map(readHeading)
  const sure = readings.some((reading) => reading !== null && !reading.weak)
  const mapping: Record<number, ColumnUse> = {}
  const taken = new Map<ColumnKind, number>()
  for (const weak of [false, true]) {
    readings.forEach((reading, column) => {
      if (reading === null || reading.weak !== weak || (weak && !sure)) return
      if (taken.has(reading.kind) && reading.kind !== 'key') return
      const before = taken.get(reading.kind)
      if (before !== undefined) mapping[before] = 'extra'
      taken.set(reading.kind, column)
      mapping[column] = reading.kind
    })
  }
  const filled = filledColumns(rows)
  const width = Math.max(headings.length, ...[...filled].map((column) => column + 1))
  for (let column = 0; column < width; column++) mapping[column] ??= (headings[column] ?? '') !== '' || filled.has(column) ? 'extra' : 'ignore'
  return withWholeName(mapping, taken)
}

/** 名 beside 姓 is a given name; alone it is the whole name. */
const withWholeName = (mapping: Record<number, ColumnUse>, taken: ReadonlyMap<ColumnKind, number>): Mapping => {
  const given = taken.get('givenName')
  const salutation = taken.get('salutation')
  if (!taken.has('name') && !taken.has('familyName')) {
    if (given !== undefined) mapping[given] = 'name'
    else if (salutation !== undefined) mapping[salutation] = 'name'
  }
  return mapping
}

/** The headings of a row, as long as the sheet is wide; a column without one has its letter. */
export const fullHeadings = (headings: readonly string[], width: number): readonly string[] =>
  Array.from({ length: Math.max(width, headings.length) }, (_, column) => plainHeading(headings[column] ?? '') || columnLetter(column))

/** The name each own column of the sheet is kept under: its heading, told apart from earlier own columns of the same one (备注, 备注 2). */
export const extraNames = ({ mapping, headings }: Pick<SheetMapping, 'mapping' | 'headings'>): ReadonlyMap<number, string> => {
  const names = new Map<number, string>()
  const taken = new Set<string>()
  const last = new Map<string, number>()
  for (const [index, use] of Object.entries(mapping)) {
    if (use !== 'extra') continue
    const heading = headings[Number(index)] ?? columnLetter(Number(index))
    let n = last.get(heading) ?? 1
    let name = n === 1 ? heading : `${heading} ${++n}`
    while (taken.has(name)) name = `${heading} ${++n}`
    last.set(heading, n)
    taken.add(name)
    names.set(Number(index), name)
  }
  return names
}

/** A, B … Z, AA: the name spreadsheets give a column. */
export const columnLetter = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : columnLetter(Math.floor(column / 26) - 1) + columnLetter(column % 26)

/** How a sheet is read when its heading row is given (by the reader, or found). */
export const mappingAt = (sheet: Sheet, headerRow: number | null, headings: readonly string[]): SheetMapping => {
  const body = sheet.rows.slice(headerRow === null ? 0 : headerRow + 1)
  const known = headings.slice(0, MOST_COLUMNS)
  const mapping = mappingOf(known, body)
  return { headerRow, headings: fullHeadings(known, Object.keys(mapping).length), mapping }
}
