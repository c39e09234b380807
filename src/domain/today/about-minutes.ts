import type { RoleKind } from '../contact/role.ts'
import { PLAYBOOKS } from '../plan/playbook.ts'
import type { PlanLine } from '../plan/plan.ts'

/** About how long a talk takes, whole minutes: the middle of the line's length, else of the playbook of the line's or the first role. */
export const aboutMinutes = (line: Pick<PlanLine, 'length' | 'roleKind'> | undefined, roleKinds: readonly RoleKind[]): number => {
  const { min, max } = line?.length ?? PLAYBOOKS[line?.roleKind ?? roleKinds[0] ?? 'own'].length
  return Math.round((min + max) / 2)
}
