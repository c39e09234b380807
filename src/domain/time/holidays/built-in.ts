import { addDays, day } from '../day.ts'
import type { HolidayDay, HolidayFile } from '../holiday-file.ts'
import { CHINA } from './china.ts'

const read = (year: string, text: string): HolidayDay[] => {
  const [name = '', run = '', ...worked] = text.split(' ')
  const [first = '', days = ''] = run.split('/')
  return [
    ...Array.from({ length: Number(days) }, (_, i) => ({ day: addDays(day(`${year}-${first}`), i), off: true, name })),
    ...worked.map(date => ({ day: day(`${year}-${date}`), off: false, name })),
  ]
}

/** The State Council's notices known when this was released: 2024, 2025 and 2026. Put what the reader brought behind them, in one array that is kept. */
export const BUILT_IN_HOLIDAYS: readonly HolidayFile[] = Object.entries(CHINA).map(([year, texts]) => ({
  year: Number(year),
  papers: [],
  days: texts.flatMap(text => read(year, text)).toSorted((a, b) => (a.day < b.day ? -1 : 1)),
}))
