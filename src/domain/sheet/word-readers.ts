import { readCadence } from '../phrase/read-cadence.ts'
import { readFormats } from '../phrase/read-formats.ts'
import { readLength } from '../phrase/read-length.ts'
import type { RowValues } from './sheet-row.ts'

/** How the cells that say how often, how long and in which form are read. */
export interface WordReaders {
  readonly cadence: (text: string) => RowValues['cadence']
  readonly length: (text: string) => RowValues['length']
  readonly formats: (text: string) => RowValues['formats']
}

export const plainReaders: WordReaders = {
  cadence: text => readCadence(text).cadence,
  length: text => readLength(text).length,
  formats: text => readFormats(text).formats,
}

/** The same for many rows: a sheet says the same few things again and again, and each is read once. */
export const rememberingReaders = (): WordReaders =>
  ({ cadence: remembered(plainReaders.cadence), length: remembered(plainReaders.length), formats: remembered(plainReaders.formats) })

const KEPT = 1_000

const remembered = <Value>(read: (text: string) => Value): ((text: string) => Value) => {
  const known = new Map<string, Value>()
  return text => {
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as Value
    const value = read(text)
    if (known.size < KEPT) known.set(text, value)
    return value
  }
}
