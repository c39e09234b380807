import type { Day } from '../time/day.ts'
import type { Role, RoleKind } from './role.ts'

/** Whether a role holds on a day; its first and last day included. */
export const holdsOn = ({ from, to }: Pick<Role, 'from' | 'to'>, on: Day): boolean => (from === null || from <= on) && (to === null || to >= on)

/** What a person is to me on a day, each kind once, in the order of the roles. */
export const roleKindsOn = (roles: readonly Role[], on: Day): RoleKind[] => [...new Set(roles.filter(role => holdsOn(role, on)).map(role => role.kind))]
