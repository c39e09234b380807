import type { RoleKind } from '#domain/contact/role.ts'
import { type Lowering, suggestLowering } from '#domain/plan/budget.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { sayCadence } from '#domain/phrase/say-cadence.ts'
import type { Who } from '../deps.ts'
import { counts, type LineView, plannedMinutes } from './line-view.ts'

export interface PlanBudget {
  readonly plannedMinutes: number
  /** Minutes of the talks of the plan’s year that stand in the calendar, for lines that are not let go. */
  readonly lockedMinutes: number
  readonly budgetMinutes: number | null
  /** Lines whose cost is not known (no number in the cadence or the length). */
  readonly unknownLines: number
  readonly byRole: readonly { readonly roleKind: RoleKind | null; readonly minutes: number }[]
  readonly spentMinutes: number
  /** In the smallest unit of the currency. */
  readonly spentMoney: number
  readonly suggestions: readonly (Omit<Lowering, 'cadence'> & { readonly name: string; readonly cadenceText: string })[]
}

/** The year's cost against its budget, and what to lower first when it is too much (P2). */
export const planBudget = ({ budgetMinutes }: Plan, lines: readonly LineView[], spent: { readonly minutes: number; readonly money: number }, locale: Who['locale']): PlanBudget => {
  const nameOf = new Map(lines.map(line => [line.id, line.name]))
  const byRole = Map.groupBy(lines.filter(line => counts(line) && line.minutesPerYear !== null), line => line.roleKind)
  const lowerings = budgetMinutes === null ? [] : suggestLowering(lines.map(line => ({ line, closeness: line.closeness, helped: false })), budgetMinutes)
  return {
    plannedMinutes: plannedMinutes(lines),
    lockedMinutes: lines.reduce((sum, line) => sum + (counts(line) ? (line.locked?.minutes ?? 0) : 0), 0),
    budgetMinutes,
    unknownLines: lines.filter(line => counts(line) && line.minutesPerYear === null).length,
    byRole: [...byRole].map(([roleKind, some]) => ({ roleKind, minutes: plannedMinutes(some) })).sort((a, b) => b.minutes - a.minutes),
    spentMinutes: spent.minutes,
    spentMoney: spent.money,
    suggestions: lowerings.map(({ cadence, ...lowering }) => ({ ...lowering, name: nameOf.get(lowering.lineId) ?? '', cadenceText: cadence === null ? '' : sayCadence(cadence, locale) })),
  }
}
