import { addDays, addMonths, dayOf, monthOf, yearOf } from './day.ts'
import type { Day } from './day.ts'

/** A fiscal year named by the calendar year of its last day, with its first and last day, both inclusive (P1). */
export interface FiscalYear {
  readonly fiscalYear: number
  readonly startOn: Day
  readonly endOn: Day
}

/** The bounds of a fiscal year that begins on the first of `startMonth` (1…12): (2027, 4) → 2026-04-01 … 2027-03-31. */
export const fiscalYearBounds = (fiscalYear: number, startMonth: number): FiscalYear => {
  const startOn = dayOf(startMonth === 1 ? fiscalYear : fiscalYear - 1, startMonth, 1)
  return { fiscalYear, startOn, endOn: addDays(addMonths(startOn, 12), -1) }
}

/** The fiscal year a day lies in, for years that begin on the first of `startMonth` (1…12). */
export const fiscalYearOf = (day: Day, startMonth: number): FiscalYear =>
  fiscalYearBounds(startMonth === 1 || monthOf(day) < startMonth ? yearOf(day) : yearOf(day) + 1, startMonth)
