import { cleanText } from './cell-text.ts'
import { guarded } from './formula-guard.ts'

/** A table as CSV (RFC 4180) in UTF-8 with the mark Excel needs to see that it is UTF-8; no cell runs as a formula. `readCsv` gives it back. */
export const writeCsv = (rows: readonly (readonly string[])[]): Uint8Array => new TextEncoder().encode(`${CSV_MARK}${csvText(rows)}`)

/** What a CSV begins with. */
export const CSV_MARK = '\ufeff'

/** Lines of a CSV, for a table that is written piece by piece. */
export const csvText = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')

const csvCell = (cell: string): string => {
  const text = guarded(cleanText(cell))
  return /[",\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
