/**
 * How often (频次). A value; the words it was written in are kept beside it, not in it.
 * `every`: once in n units. `times`: n times in one unit. `nth_weekday`: an nth weekday of each n-th month
 * (每月第二周周五; ordinal −1 is the last). `range`: anything between the closer and the wider one (一月一次或者两月一次).
 * `on_demand`: 按需, no interval.
 */
export type Cadence =
  | { readonly kind: 'every'; readonly n: number; readonly unit: CadenceUnit }
  | { readonly kind: 'times'; readonly n: number; readonly unit: Exclude<CadenceUnit, 'day'> }
  | { readonly kind: 'nth_weekday'; readonly ordinal: 1 | 2 | 3 | 4 | 5 | -1; readonly weekday: Weekday; readonly months: number }
  | { readonly kind: 'range'; readonly from: SimpleCadence; readonly to: SimpleCadence }
  | { readonly kind: 'on_demand' }

export type SimpleCadence = Extract<Cadence, { kind: 'every' | 'times' }>
export type CadenceUnit = 'day' | 'week' | 'month' | 'quarter' | 'year'
/** ISO weekday: 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Days counted for one unit where warmth and budget need an interval: a month is 30 days, a quarter 91, a year 365. */
export const DAYS_PER_UNIT = { day: 1, week: 7, month: 30, quarter: 91, year: 365 } as const satisfies Record<CadenceUnit, number>

/** Days between two contacts, at least 1; null when the cadence has none (on demand). A range counts its wider end, so that nothing is due before the promise is broken. */
export const intervalDays = (cadence: Cadence): number | null => {
  switch (cadence.kind) {
    case 'every': return Math.max(1, cadence.n * DAYS_PER_UNIT[cadence.unit])
    case 'times': return Math.max(1, Math.round(DAYS_PER_UNIT[cadence.unit] / cadence.n))
    case 'nth_weekday': return cadence.months * DAYS_PER_UNIT.month
    case 'range': return Math.max(intervalDays(cadence.from) ?? 1, intervalDays(cadence.to) ?? 1)
    case 'on_demand': return null
  }
}

/** Contacts in a year of 365 days; null when on demand. A range counts its middle. */
export const timesPerYear = (cadence: Cadence): number | null => {
  switch (cadence.kind) {
    case 'every': return TIMES[cadence.unit] / cadence.n
    case 'times': return TIMES[cadence.unit] * cadence.n
    case 'nth_weekday': return 12 / cadence.months
    case 'range': return ((timesPerYear(cadence.from) ?? 0) + (timesPerYear(cadence.to) ?? 0)) / 2
    case 'on_demand': return null
  }
}

const TIMES = { day: 365, week: 52, month: 12, quarter: 4, year: 1 } as const satisfies Record<CadenceUnit, number>
