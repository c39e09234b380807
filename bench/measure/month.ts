import { monthAround } from '../data/series.ts'
import type { Measure } from './measure.ts'

/** The calendar of this month and the weeks it touches, as the page asks for it. Never recalled, as what comes next changes with the clock: each answer is made anew. */
export const month = (series: number): Measure => ({
  name: `month of ${series} series`, bar: null, limitMs: 30,
  calls: ({ day }) => {
    const { from, to } = monthAround(day)
    return [{ method: 'GET', path: `/api/calendar?from=${from}&to=${to}` }]
  },
})
