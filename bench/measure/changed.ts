import type { Measure } from './measure.ts'
import { people } from './people.ts'
import { today } from './today.ts'

/**
 * The same after a change, so that nothing can be recalled: before each one, untimed, the weekly budget is set to something else. No bar: it
 * tells what making an answer takes.
 */
export const afterAChange: readonly Measure[] = [today, ...people].map(({ name, calls }) => ({
  name: `${name}, after a change`, bar: null, calls,
  before: i => ({ method: 'PATCH', path: '/api/workspace', body: JSON.stringify({ weeklyMinutes: 100 + (i % 500) }) }),
}))
