import { cleanText } from './cell-text.ts'
import { guarded } from './formula-guard.ts'

/** A table as CSV (RFC 4180) in UTF-8 with the mark Excel needs to see that it is UTF-8; no cell runs as a formula. `readCsv` gives it back. */
export const writeCsv = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(`\ufeff${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`)

const csvCell = (cell: string): string => {
  const text = guarded(cleanText(cell))
  return /[",\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
