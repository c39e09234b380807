import { type Cadence, intervalDays } from '../cadence/cadence.ts'
import type { RoleKind } from '../contact/role.ts'
import type { IntervalFrom } from '../warmth/why.ts'
import { PLAYBOOKS } from './playbook.ts'

/** Days without a line and without a role (model.md, Warmth). */
export const DEFAULT_INTERVAL = 90

/**
 * The cooling interval of a tie: the shortest among its lines in force, else the shortest its present roles' playbooks propose, else 90 days.
 * `planned` is whether a line with a number asks for contact, so that the cup becomes due on Today; a line on demand does not.
 */
export const intervalOf = (cadences: readonly (Cadence | null)[], roleKinds: readonly RoleKind[]): { interval: number; from: IntervalFrom; planned: boolean } => {
  const ofLines = shortest(cadences.map(cadence => (cadence === null ? null : intervalDays(cadence))))
  if (ofLines !== null) return { interval: ofLines, from: 'plan_line', planned: true }
  const ofRoles = shortest(roleKinds.filter(kind => kind !== 'own').map(kind => intervalDays(PLAYBOOKS[kind].cadence)))
  return ofRoles === null ? { interval: DEFAULT_INTERVAL, from: 'default', planned: false } : { interval: ofRoles, from: 'role', planned: false }
}

const shortest = (intervals: readonly (number | null)[]): number | null => {
  const numbers = intervals.filter(interval => interval !== null)
  return numbers.length === 0 ? null : Math.min(...numbers)
}
