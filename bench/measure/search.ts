import { englishPrefix, halfSpelt, infix } from '../data/names.ts'
import type { Measure } from './measure.ts'

const searching = (name: string, textOf: (i: number) => string): Measure =>
  ({ name, bar: 4, calls: (_, i) => [{ method: 'GET', path: `/api/search?q=${encodeURIComponent(`${filler(i)}${textOf(i)}`)}` }] })

/** Punctuation that search passes over, another for each sample: each address is asked once, so that no answer is recalled. */
const filler = (i: number): string => [...i.toString(8).padStart(5, '0')].map(digit => FILLERS[Number(digit)] ?? '').join('')
const FILLERS = [' ', '.', ',', '-', '!', ';', ':', '_'] as const

/** As one types, for names so frequent that the page of 20 is full at every size. */
export const search: readonly Measure[] = [
  searching('search two characters inside a name', infix), searching('search English prefix', englishPrefix), searching('search pinyin', halfSpelt),
]
