import type { Measure } from './measure.ts'

export const today: Measure = { name: 'today', bar: 4, calls: () => [{ method: 'GET', path: '/api/today' }] }
