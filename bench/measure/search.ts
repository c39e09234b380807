import { englishPrefix, halfSpelt, infix } from '../data/names.ts'
import type { Measure } from './measure.ts'

const searching = (name: string, bar: number | null, textOf: (i: number) => string): Measure =>
  ({ name, bar, calls: (_, i) => [{ method: 'GET', path: `/api/search?q=${encodeURIComponent(textOf(i))}` }] })

/** As one types, for names so frequent that the page of 20 is full at every size. */
const TEXTS = [['search two characters inside a name', infix], ['search English prefix', englishPrefix], ['search pinyin', halfSpelt]] as const

export const search: readonly Measure[] = TEXTS.map(([name, textOf]) => searching(name, 4, textOf))

/** The same with punctuation that search passes over, another for each sample: each address is asked once, so that no answer is recalled. No bar: it tells what making an answer takes. */
export const firstAsked: readonly Measure[] = TEXTS.map(([name, textOf]) => searching(`${name}, first asked`, null, i => `${filler(i)}${textOf(i)}`))

const filler = (i: number): string => [...i.toString(8).padStart(5, '0')].map(digit => FILLERS[Number(digit)] ?? '').join('')
const FILLERS = [' ', '.', ',', '-', '!', ';', ':', '_'] as const
