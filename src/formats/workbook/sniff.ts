import { Failure } from '#domain/base/failure.ts'
import { isAt } from './bytes.ts'
import { decodeText } from './decode-text.ts'
import { OLE2, oleNames } from './ole-names.ts'
import { type ZipEntry, zipEntries } from './zip-entries.ts'

/** What a file is by its bytes; its name is never asked. `xls` and `et` are the binary books of Excel ≤ 2003 and WPS. */
export type FileKind = 'xlsx' | 'ods' | 'csv' | 'encrypted' | 'xls' | 'et' | 'xlsb' | 'numbers' | 'docx' | 'zip' | 'pdf' | 'html' | 'xml' | 'empty' | 'unknown'

/** Failure `file.damaged` for a zip without a directory. */
export const sniffFile = (bytes: Uint8Array): FileKind => {
  if (bytes.length === 0) return 'empty'
  if (isAt(bytes, 0, 'PK\x03\x04') || isAt(bytes, 0, 'PK\x05\x06')) return sniffZip(zipEntries(bytes))
  if (isAt(bytes, 0, OLE2)) return sniffOle(oleNames(bytes))
  if (isAt(bytes, 0, '%PDF')) return 'pdf'
  // A BIFF stream without its OLE2 cover: Excel 2 to 4.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && (bytes[2] === 0x04 || bytes[2] === 0x06 || bytes[2] === 0x08)) return 'xls'
  return isOther(bytes) ? 'unknown' : sniffText(bytes)
}

export const sniffZip = (entries: readonly ZipEntry[]): FileKind => {
  const has = (pattern: RegExp): boolean => entries.some((entry) => pattern.test(entry.name))
  if (has(/^xl\/workbook\.bin$/i)) return 'xlsb'
  if (has(/^index\/document\.iwa$|^index\.zip$|^index\.xml(\.gz)?$/i)) return 'numbers'
  if (has(/^word\/|^ppt\//i)) return 'docx'
  // Most books keep their parts under xl/, but only [Content_Types].xml is promised.
  if (has(/^\[content_types\]\.xml$/i) && has(/(^|\/)(workbook|worksheet|sheet)[^/]*\.xml$/i)) return 'xlsx'
  if (has(/^content\.xml$/i) && has(/^meta-inf\/manifest\.xml$/i)) return 'ods'
  return 'zip'
}

const sniffOle = (names: readonly string[]): FileKind => {
  if (names.includes('EncryptedPackage') || names.includes('EncryptionInfo')) return 'encrypted'
  if (names.some((name) => /^(et|wps|kso)/i.test(name))) return 'et'
  return names.includes('Workbook') || names.includes('Book') ? 'xls' : 'unknown'
}

const OTHERS = ['\x89PNG', '\xff\xd8\xff', 'GIF8', '\x1f\x8b', '7z\xbc\xaf', 'Rar!', '{\\rtf', 'BM', 'RIFF', 'SQLite format 3', '\x7fELF', 'MZ']

/** Two letters alone may begin a sheet (BMW,…), so a short mark counts only before bytes no text has. */
const isOther = (bytes: Uint8Array): boolean =>
  OTHERS.some((mark) => isAt(bytes, 0, mark) && (mark.length > 2 || bytes.subarray(2, 64).some((byte) => byte < 9)))

const sniffText = (bytes: Uint8Array): FileKind => {
  try {
    const start = decodeText(bytes).slice(0, 2_000).trimStart().toLowerCase()
    if (start === '') return 'empty'
    if (/^(<!doctype html|<html|<table|<head|<meta)/.test(start)) return 'html'
    if (/^<\?xml/.test(start)) return 'xml'
    return !isAt(bytes, 0, '\xef\xbb\xbf') && isBinary(start) ? 'unknown' : 'csv'
  } catch (error) {
    if (error instanceof Failure) return bytes.subarray(0, 512).some((byte) => byte === 0) ? 'unknown' : 'csv'
    throw error
  }
}

/** A text may hold a stray control character (a line break of an old system); a program or picture is full of them. */
const isBinary = (text: string): boolean => (text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0) > text.length * 0.3
