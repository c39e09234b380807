import type { Reason } from '../base/reason.ts'
import { type Cadence, timesPerYear } from '../cadence/cadence.ts'
import type { Level } from '../contact/contact.ts'
import type { RoleKind } from '../contact/role.ts'
import { PLAYBOOKS } from './playbook.ts'
import type { Length, PlanLine } from './plan.ts'
import { stepped } from './proposal.ts'

/** Minutes a year: times a year × middle of the length; null when either has no number. */
export const minutesPerYear = (cadence: Cadence | null, length: Length | null): number | null => {
  const times = cadence === null ? null : timesPerYear(cadence)
  return times === null || length === null ? null : times * ((length.min + length.max) / 2)
}

export interface BudgetLine {
  readonly line: Pick<PlanLine, 'id' | 'cadence' | 'length' | 'roleKind' | 'state'>
  readonly closeness: Level | null
  /** Whether this person helped me or I them within the year; such a tie is lowered last. */
  readonly helped: boolean
}

export interface Lowering {
  readonly lineId: PlanLine['id']
  readonly action: 'lower' | 'let_go'
  /** What it would become; null when let go. */
  readonly cadence: Cadence | null
  readonly savesMinutes: number
  readonly reason: Reason
}

/**
 * What to lower first when the plan asks for more than the year has (P2): mentors never, the least close first, then what saves most,
 * until the excess is covered. A tie of closeness 1 that is a former colleague's may be let go (P9). Never done by itself.
 */
export const suggestLowering = (lines: readonly BudgetLine[], budgetMinutes: number): Lowering[] => {
  const planned = lines.reduce((sum, { line }) => sum + (line.state === 'let_go' ? 0 : (minutesPerYear(line.cadence, line.length) ?? 0)), 0)
  let excess = planned - budgetMinutes
  const chosen: Lowering[] = []
  for (const lowering of lines.filter(mayBeLowered).sort(leastCloseFirst).map(loweringOf)) {
    if (excess <= 0) break
    if (lowering === null) continue
    chosen.push(lowering)
    excess -= lowering.savesMinutes
  }
  return chosen
}

const mayBeLowered = ({ line }: BudgetLine): boolean =>
  line.state !== 'let_go' && !(line.roleKind !== null && PLAYBOOKS[line.roleKind].mentor) && (minutesPerYear(line.cadence, line.length) ?? 0) > 0

const leastCloseFirst = (a: BudgetLine, b: BudgetLine): number =>
  Number(a.helped) - Number(b.helped) || (a.closeness ?? 3) - (b.closeness ?? 3) ||
  (minutesPerYear(b.line.cadence, b.line.length) ?? 0) - (minutesPerYear(a.line.cadence, a.line.length) ?? 0)

const loweringOf = ({ line, closeness }: BudgetLine): Lowering | null => {
  const now = minutesPerYear(line.cadence, line.length) ?? 0
  const values = { role: `@role.${line.roleKind ?? ('own' satisfies RoleKind)}`, closeness: String(closeness ?? 3), hours: String(Math.round(now / 6) / 10) }
  if (line.roleKind === 'former_colleague' && closeness === 1) return { lineId: line.id, action: 'let_go', cadence: null, savesMinutes: now, reason: { key: 'budget.let_go', values } }
  const cadence = line.cadence === null ? null : stepped(line.cadence, 2)
  const saves = now - (minutesPerYear(cadence, line.length) ?? now)
  return saves <= 0 ? null : { lineId: line.id, action: 'lower', cadence, savesMinutes: saves, reason: { key: 'budget.lower', values } }
}
