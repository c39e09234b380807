import type { NamedRange } from 'hucre'
import { colToLetter, type DataValidation, type WriteSheet, writeXlsx as write } from 'hucre/xlsx'
import { xlsxText } from './cell-text.ts'
import { MAX_ROWS } from './limits.ts'
import type { Table } from './table.ts'

/**
 * An .xlsx file: headings frozen and filterable, all cells text (`@`, so phones and postcodes keep their zeros and nothing runs as a formula),
 * wrapped, with the widths and drop-downs given.
 */
export const writeXlsx = (table: Table): Promise<Uint8Array> => write({ sheets: [sheetOf(table)], namedRanges: filterRange(table) })

/** Excel needs only the filter in the sheet; LibreOffice keeps it only when it has this name as well. */
const filterRange = ({ name, columns, rows }: Table): NamedRange[] => {
  const sheet = sheetName(name)
  const range = `'${sheet.replaceAll("'", "''")}'!$A$1:$${colToLetter(Math.max(columns.length - 1, 0))}$${rows.length + 1}`
  return columns.length === 0 ? [] : [{ name: '_xlnm._FilterDatabase', range, scope: sheet }]
}

const sheetOf = ({ name, columns, rows }: Table): WriteSheet => ({
  name: sheetName(name),
  columns: columns.map(({ width, hidden }) => ({
    width, ...(hidden === true && { hidden }), style: { numFmt: '@', alignment: { vertical: 'top', wrapText: true } },
  })),
  rows: [columns.map(({ heading }) => xlsxText(heading)), ...rows.map((row) => columns.map((_, index) => row[index] ?? '').map((text) => (text === '' ? null : xlsxText(text))))],
  cells: new Map(columns.map(({ heading }, index) => [`0,${index}`, {
    value: xlsxText(heading),
    style: { numFmt: '@', font: { bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F1E9DC' } }, alignment: { vertical: 'center', wrapText: true } },
  }])),
  dataValidations: columns.flatMap(({ words }, index) => validation(words ?? [], index, rows.length)),
  freezePane: { rows: 1, columns: 1 },
  ...(columns.length > 0 && { autoFilter: { range: `A1:${colToLetter(columns.length - 1)}${rows.length + 1}` } }),
})

/** Rows below the last one that the drop-downs also serve, for people added by hand. */
const SPARE_ROWS = 500
/** A list written in place holds 255 characters and no commas inside a word. */
const LONGEST_LIST = 255

const validation = (words: readonly string[], column: number, rowCount: number): DataValidation[] => {
  const values: string[] = []
  for (const word of words) if (!/[,"]/.test(word) && [...values, word].join(',').length <= LONGEST_LIST) values.push(word)
  if (values.length === 0) return []
  const letter = colToLetter(column)
  const range = `${letter}2:${letter}${Math.min(rowCount + 1 + SPARE_ROWS, MAX_ROWS)}`
  return [{ type: 'list', values, allowBlank: true, showErrorMessage: false, range }]
}

/** A name Excel takes: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at the ends. */
export const sheetName = (name: string): string =>
  name.toWellFormed().replace(/[:\\/?*[\]\p{Cc}]/gu, ' ').trim().replace(/^'+|'+$/g, '').slice(0, 31).toWellFormed().replace(/\ufffd$/, '').trim() || 'Sheet1'
