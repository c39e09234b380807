import type { Measure } from './measure.ts'

/** The first page of 50, by each of the orders there are. */
export const people: readonly Measure[] = ['name', 'due', 'coldest', 'warmest'].map(sort => ({
  name: `people by ${sort}`, bar: 4, calls: () => [{ method: 'GET', path: `/api/contacts?sort=${sort}&limit=50` }],
}))
