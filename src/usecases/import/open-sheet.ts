import { Failure } from '#domain/base/failure.ts'
import { readPasted } from '#formats/workbook/read-pasted.ts'
import type { Sheet, Workbook } from '#formats/workbook/table.ts'
import { plainSheet } from '#domain/sheet/table.ts'
import type { Deps } from '../deps.ts'

/** A clipboard holds no more than this; a larger table comes as a file. */
const PASTED_BYTES = 2_000_000

/** The workbook in bytes that came up: a file (read in a thread of its own), or cells as a spreadsheet copies them. */
export const openWorkbook = async ({ readWorkbook }: Pick<Deps, 'readWorkbook'>, bytes: Uint8Array, pasted: boolean): Promise<Workbook> => {
  if (!pasted) return readWorkbook(bytes)
  if (bytes.length > PASTED_BYTES) throw Failure.of('too_large', 'input.too_large', { limit: `${PASTED_BYTES / 1_000_000} MB` })
  const sheet = plainSheet('', readPasted(new TextDecoder().decode(bytes)))
  if (sheet.rows.length === 0) throw Failure.of('invalid', 'file.empty', {})
  return { sheets: [sheet] }
}

/** One of its sheets; fails with `import.no_sheet` when there is none of that number or nothing in it. */
export const sheetAt = ({ sheets }: Workbook, index: number): Sheet => {
  const sheet = sheets[index]
  if (sheet === undefined || sheet.rows.length === 0) throw Failure.of('invalid', 'import.no_sheet', {})
  return sheet
}

const SAMPLES = 3
const LOOKED_AT = 60

/** The first few different cells of each column below the headings. */
export const samplesOf = (sheet: Sheet, headerRow: number | null, width: number): string[][] => {
  const first = headerRow === null ? 0 : headerRow + 1
  const rows = sheet.rows.slice(first, first + LOOKED_AT)
  return Array.from({ length: width }, (_, column) => [...new Set(rows.map(row => (row[column] ?? '').trim()).filter(cell => cell !== ''))].slice(0, SAMPLES))
}
