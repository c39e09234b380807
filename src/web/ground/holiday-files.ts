import type { HolidayFile } from '#domain/time/holiday-file.ts'
import { BUILT_IN_HOLIDAYS } from '#domain/time/holidays/built-in.ts'

type Brought = readonly Pick<HolidayFile, 'year' | 'days'>[]

const known = new WeakMap<Brought, readonly HolidayFile[]>()

/** The notices in force on the page: the built-in ones and behind them what the workspace brought of the years around this one, in one array for each answer. */
export const holidayFilesWith = (brought: Brought | undefined): readonly HolidayFile[] => {
  if (brought === undefined) return BUILT_IN_HOLIDAYS
  const files = known.get(brought) ?? [...BUILT_IN_HOLIDAYS, ...brought.map(({ year, days }) => ({ year, days, papers: [] }))]
  known.set(brought, files)
  return files
}
