import { parse } from 'csv-parse/sync'
import { Failure } from '#domain/base/failure.ts'
import { plainSheet, type Workbook } from '#domain/sheet/table.ts'
import { decodeText } from './decode-text.ts'
import { unguarded } from './formula-guard.ts'
import { MAX_CELLS } from './limits.ts'
import { sniffDelimiter } from './sniff-delimiter.ts'

/** A CSV file in any of the encodings and delimiters people send, as a workbook of one sheet. Failures `file.encoding_unknown`, `file.damaged`, `file.too_large`. */
export const readCsv = (bytes: Uint8Array): Workbook => ({ sheets: [plainSheet('', readCsvText(decodeText(bytes)))] })

export const readCsvText = (text: string): readonly (readonly string[])[] => {
  const delimiter = sniffDelimiter(text)
  const body = text.replace(/^sep=.\r?\n/i, '')
  const rows = records(body, delimiter)
  if (rows.reduce((sum, row) => sum + row.length, 0) > MAX_CELLS) throw Failure.of('too_large', 'file.too_large', { limit: `${MAX_CELLS}` })
  return rows.map((row) => row.map((cell) => unguarded(cell.replace(/\r\n?/g, '\n'))))
}

const records = (text: string, delimiter: string): readonly string[][] => {
  const options = { delimiter, relax_column_count: true, skip_empty_lines: false, record_delimiter: ['\r\n', '\n', '\r'] }
  try {
    return parse(text, options)
  } catch {
    // A quote inside an unquoted cell (5" 屏) or one that is never closed: taken as a character.
    try {
      return parse(text, { ...options, relax_quotes: true })
    } catch {
      return parse(text, { ...options, quote: false })
    }
  }
}
