import { nameFrom, nameOf } from '../contact/name.ts'
import { readBirthday } from '../contact/birthday-text.ts'
import type { FieldKind } from './column.ts'
import { headingUnit, withUnit } from './heading.ts'
import { extraNames, type SheetMapping } from './mapping.ts'
import { readLevel, readNeed, readState } from './read-words.ts'
import { rowProblems } from './row-problems.ts'
import { rowRoles } from './row-roles.ts'
import type { RowValues, SheetRow } from './sheet-row.ts'
import { spreadMerges } from './spread-merges.ts'
import { splitLines, splitList } from './split-list.ts'
import type { Cell, CellError, Sheet } from './table.ts'
import { plainReaders, rememberingReaders, type WordReaders } from './word-readers.ts'

/** A row of people before it is read: its place in the sheet (0-based), its cells with merged group cells filled in, its failed formulas. */
export interface RawRow {
  readonly row: number
  readonly cells: readonly Cell[]
  readonly errors: readonly CellError[]
}

/** Every row of people of a sheet, in its order. Empty rows and headings repeated for print are left out; merged group cells stand in each row they cover. */
export const rawRows = (sheet: Sheet, mapping: SheetMapping): readonly RawRow[] => {
  const first = mapping.headerRow === null ? 0 : mapping.headerRow + 1
  const errors = Map.groupBy(sheet.errors, (error) => error.row)
  return spreadMerges(sheet, first).flatMap((cells, row) =>
    row < first || cells.every((cell) => cell.trim() === '') || isHeading(cells, mapping) ? [] : [{ row, cells, errors: errors.get(row) ?? [] }])
}

/** The same rows, read. */
export const readSheetRows = (sheet: Sheet, mapping: SheetMapping): readonly SheetRow[] => {
  const words = rememberingReaders()
  return rawRows(sheet, mapping).map(({ cells, row, errors }) => readSheetRow(cells, mapping, row, errors, words))
}

/** One row of a sheet, read by its mapping. `row` is its place in the sheet (0-based), `errors` its failed formulas; `words` for many rows remember what they read. */
export const readSheetRow = (cells: readonly Cell[], sheet: SheetMapping, row: number, errors: readonly CellError[] = [], words: WordReaders = plainReaders): SheetRow => {
  const texts: Partial<Record<FieldKind, string>> = {}
  const columns: Partial<Record<FieldKind, number>> = {}
  const extra: [string, string][] = []
  const names = extraNames(sheet)
  let key = ''
  for (const [index, use] of Object.entries(sheet.mapping)) {
    const column = Number(index)
    const cell = (cells[column] ?? '').trim()
    if (use === 'ignore') continue
    if (use === 'key') key = cell
    else if (use === 'extra') extra.push([names.get(column) ?? '', cell])
    else {
      texts[use] = use === 'cadence' || use === 'length' ? withUnit(cell, headingUnit(sheet.headings[column] ?? '')) : cell
      columns[use] = column
    }
  }
  const values = rowValues(texts, words)
  return { row, key, texts, columns, extra: Object.fromEntries(extra), values, problems: rowProblems(texts, columns, values, errors) }
}

const rowValues = (texts: SheetRow['texts'], words: WordReaders): RowValues => {
  const text = (field: FieldKind): string => texts[field] ?? ''
  const read = <Value>(field: FieldKind, reader: (text: string) => Value | null): Value | null => (text(field) === '' ? null : reader(text(field)))
  return {
    ...rowName(texts),
    cadence: read('cadence', words.cadence),
    length: read('length', words.length),
    formats: read('formats', words.formats) ?? [],
    roles: rowRoles(text('role'), text('notes'), text('position')),
    birthday: read('birthday', readBirthday),
    closeness: read('closeness', readLevel), busyness: read('busyness', readLevel), need: read('need', readNeed), state: read('state', readState),
    tags: splitList(text('tags')),
    mobiles: splitLines(text('mobile')), phones: splitLines(text('phone')), emails: splitList(text('email')), wechats: splitLines(text('wechat')),
  }
}

/** The name as a whole and in its parts: columns of its parts say more than the splitter does. */
const rowName = (texts: SheetRow['texts']): Pick<RowValues, 'name' | 'familyName' | 'givenName'> => {
  const [family, given, whole] = [texts.familyName ?? '', texts.givenName ?? '', texts.name ?? '']
  if (family !== '' || given !== '') return { familyName: family, givenName: given, name: whole === '' ? nameFrom(family, given) : whole }
  if (whole === '') return { name: '', familyName: '', givenName: '' }
  const { familyName, givenName, name } = nameOf(whole)
  return { name, familyName, givenName }
}

const isHeading = (cells: readonly Cell[], { headerRow, headings }: SheetMapping): boolean => {
  if (headerRow === null) return false
  const filled = cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [column]))
  return filled.length > 1 && filled.every((column) => (cells[column] ?? '').replace(/\s+/g, ' ').trim() === headings[column])
}
