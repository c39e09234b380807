import * as xlsx from '@e965/xlsx'
import { Failure } from '#domain/base/failure.ts'
import { type Cell, type CellError, type Sheet, trimmedRows, type Workbook } from '#domain/sheet/table.ts'
import { cleanText } from './cell-text.ts'
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from './limits.ts'
import { mendedParts } from './mend-parts.ts'
import { shownNumber } from './shown-number.ts'

interface ZipLike { readonly files: Readonly<Record<string, { readonly name: string; readonly content: Uint8Array; readonly type: 2 }>> }

// Exported by the package but missing from its types: reads a book from parts that are unpacked already.
const { parse_zip: parseParts } = xlsx as unknown as { parse_zip(zip: ZipLike, options: xlsx.ParsingOptions): xlsx.WorkBook }

const OPTIONS: xlsx.ParsingOptions = { dense: true, cellNF: true, cellText: false, cellHTML: false, cellFormula: false, cellDates: false, bookVBA: false }

/** A workbook from the unpacked parts of an .xlsx or .ods file. Formulas count by their kept value. Failures `file.damaged`, `file.too_large`. */
export const readXlsx = (parts: ReadonlyMap<string, Uint8Array>): Workbook => {
  const book = parsed(parts)
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  let left = MAX_CELLS
  const sheets = book.SheetNames.flatMap((name, index): Sheet[] => {
    const sheet = book.Sheets[name]
    if (sheet === undefined || (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet')) return []
    const { rows, errors } = read(sheet, date1904, left)
    left -= rows.reduce((sum, row) => sum + row.length, 0)
    const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }))
    return [{ name, hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0, rows, merges, errors }]
  })
  return { sheets }
}

const parsed = (parts: ReadonlyMap<string, Uint8Array>): xlsx.WorkBook => {
  try {
    const files = Object.fromEntries([...mendedParts(parts)].map(([name, content]) => [name, { name, content, type: 2 as const }]))
    const book = parseParts({ files }, OPTIONS)
    if (!Array.isArray(book.SheetNames) || book.Sheets === undefined) throw new Error('no sheets')
    return book
  } catch {
    // The parser says what is wrong in many ways (Error, TypeError, strings); for a reader they are one.
    throw Failure.of('invalid', 'file.damaged', {})
  }
}

const read = (sheet: xlsx.WorkSheet, date1904: boolean, left: number): { rows: readonly (readonly Cell[])[]; errors: readonly CellError[] } => {
  const data: readonly (readonly (xlsx.CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? []
  const rows: Cell[][] = []
  const errors: CellError[] = []
  let count = 0
  // forEach leaves out the holes, so that one cell far below costs no walk over a million rows.
  data.forEach((cells, row) => {
    if (cells === undefined || row >= MAX_ROWS) return
    const texts: Cell[] = []
    cells.forEach((cell, column) => {
      if (cell === undefined || column >= MAX_COLUMNS) return
      if (cell.t === 'e') errors.push({ row, column, value: ERRORS[Number(cell.v)] ?? '#?' })
      const text = shown(cell, date1904)
      if (text.trim() === '') return
      while (texts.length < column) texts.push('')
      texts.push(text)
    })
    count += texts.length
    if (count > left) throw Failure.of('too_large', 'file.too_large', { limit: `${MAX_CELLS}` })
    while (rows.length < row && texts.length > 0) rows.push(EMPTY)
    if (texts.length > 0) rows.push(texts)
  })
  return { rows: trimmedRows(rows), errors }
}

const EMPTY: Cell[] = []
const ERRORS: Readonly<Record<number, string>> = { 0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A', 43: '#GETTING_DATA' }

const shown = (cell: xlsx.CellObject, date1904: boolean): Cell => {
  switch (cell.t) {
    case 'n': return typeof cell.v === 'number' ? shownNumber(cell.v, typeof cell.z === 'string' ? cell.z : '', date1904) : ''
    case 'b': return cell.v === true ? 'TRUE' : 'FALSE'
    case 's': return typeof cell.v === 'string' ? cleanText(cell.v) : ''
    default: return ''
  }
}
