import { readBirthday } from '../contact/birthday-text.ts'
import { isSurname } from '../contact/surname.ts'
import { readCadence } from '../phrase/read-cadence.ts'
import { readFormats } from '../phrase/read-formats.ts'
import { readLength } from '../phrase/read-length.ts'
import type { ColumnKind } from './column.ts'
import { type ColumnUse, filledColumns, type Mapping } from './mapping.ts'
import type { Cell } from './table.ts'

/** Rows looked at, and the share of a column's cells that must speak for a meaning. */
const LOOKED_AT = 40
const MOST = 0.6

const TESTS: readonly (readonly [ColumnKind, (text: string) => boolean])[] = [
  ['email', (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)],
  ['mobile', (text) => /^(?:\+?86[\s-]?)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}$/.test(text)],
  ['cadence', (text) => { const { cadence, unread } = readCadence(text); return cadence !== null && unread.length === 0 }],
  ['length', (text) => { const { length, unread } = readLength(text); return length !== null && unread.length === 0 && !/^\d+$/.test(text) }],
  ['formats', (text) => { const { formats, unread } = readFormats(text); return formats.length > 0 && unread.length === 0 }],
  ['birthday', (text) => /\d/.test(text) && readBirthday(text) !== null],
  ['name', (text) => looksLikeName(text)],
]

/** A Chinese surname with one to three characters behind it, or two to four capitalised words. */
export const looksLikeName = (text: string): boolean =>
  (/^\p{Script=Han}{2,4}$/u.test(text) && (isSurname(text.slice(0, 1)) || isSurname(text.slice(0, 2)))) || /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u.test(text)

/** What the columns of a sheet without headings hold; the rest is kept as extra. */
export const guessColumns = (rows: readonly (readonly Cell[])[]): Mapping => {
  const sample = rows.filter((row) => row.length > 0).slice(0, LOOKED_AT)
  const filled = filledColumns(rows)
  const width = Math.max(0, ...[...filled].map((column) => column + 1))
  const mapping: Record<number, ColumnUse> = {}
  const taken = new Set<ColumnKind>()
  for (let column = 0; column < width; column++) {
    const cells = sample.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '')
    const kind = TESTS.find(([kind, test]) => !taken.has(kind) && cells.length > 0 && cells.filter(test).length / cells.length >= MOST)?.[0]
    if (kind !== undefined) taken.add(kind)
    mapping[column] = kind ?? (filled.has(column) ? 'extra' : 'ignore')
  }
  return mapping
}
