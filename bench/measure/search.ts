import { englishPrefix, infix, halfSpelt } from '../data/names.ts'
import type { Measure } from './measure.ts'

const searching = (name: string, textOf: (i: number) => string): Measure => ({ name, bar: 4, calls: (_, i) => [{ method: 'GET', path: `/api/search?q=${encodeURIComponent(textOf(i))}` }] })

/** As one types, for names so frequent that the page of 20 is full at every size. */
export const search: readonly Measure[] = [
  searching('search two characters inside a name', infix), searching('search English prefix', englishPrefix), searching('search pinyin', halfSpelt),
]
