import { Failure } from '#domain/base/failure.ts'
import type { Workbook } from '#domain/sheet/table.ts'
import { MAX_FILE_BYTES } from './limits.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import { sniffFile } from './sniff.ts'
import { type Inflate, unzip } from './unzip.ts'
import { zipEntries } from './zip-entries.ts'
import { guardZip } from './zip-guard.ts'

/**
 * Reads any file a reader may drop: .xlsx, .ods, .csv. All else gets a Failure that says what to do: `file.empty`, `file.encrypted`, `file.legacy_xls`,
 * `file.legacy_wps`, `file.not_a_workbook`, `file.damaged`, `file.zip_bomb`, `file.too_large`, `file.encoding_unknown`. For files of strangers
 * use the gateway `workbook-worker`, which also bounds time and memory.
 */
export const readWorkbook = (bytes: Uint8Array, inflate: Inflate): Workbook => {
  if (bytes.length > MAX_FILE_BYTES) throw Failure.of('too_large', 'file.too_large', { limit: `${MAX_FILE_BYTES / 1024 / 1024} MB` })
  const workbook = opened(bytes, inflate)
  if (workbook.sheets.every((sheet) => sheet.rows.length === 0)) throw Failure.of('invalid', 'file.empty', {})
  return workbook
}

const opened = (bytes: Uint8Array, inflate: Inflate): Workbook => {
  switch (sniffFile(bytes)) {
    case 'xlsx':
    case 'ods': {
      const entries = zipEntries(bytes)
      guardZip(entries, bytes.length)
      return readXlsx(unzip(bytes, entries, inflate))
    }
    case 'csv': return readCsv(bytes)
    case 'empty': throw Failure.of('invalid', 'file.empty', {})
    case 'encrypted': throw Failure.of('invalid', 'file.encrypted', {})
    case 'xls': throw Failure.of('invalid', 'file.legacy_xls', {})
    case 'et': throw Failure.of('invalid', 'file.legacy_wps', {})
    default: throw Failure.of('invalid', 'file.not_a_workbook', {})
  }
}
