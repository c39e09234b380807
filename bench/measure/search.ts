import { englishPrefix, infix, mixedReading } from '../data/names.ts'
import type { Measure } from './measure.ts'

const searching = (name: string, textOf: (i: number) => string): Measure => ({ name, bar: 4, calls: (_, i) => [{ method: 'GET', path: `/api/search?q=${encodeURIComponent(textOf(i))}` }] })

/** As one types, another text each time. */
export const search: readonly Measure[] = [
  searching('search two characters inside a name', infix), searching('search English prefix', englishPrefix), searching('search pinyin', mixedReading),
]
