import type { GoalId, PlanId, PlanLineId } from '../base/ids.ts'
import type { FiscalYear } from '../time/fiscal-year.ts'
import type { Goal, Plan, PlanLine } from './plan.ts'

const WEEKS = 52

/** An empty plan for a fiscal year; its budget is the reader's weekly minutes over the year, or none when that is 0. */
export const newPlan = (id: PlanId, year: FiscalYear, weeklyMinutes: number): Plan =>
  ({ id, ...year, budgetMinutes: weeklyMinutes === 0 ? null : weeklyMinutes * WEEKS, extraColumns: [] })

/** Last year's goals and the lines that were kept or lowered, taken over into a new plan; what was let go stays behind. */
export const takenOver = (goals: readonly Goal[], lines: readonly PlanLine[], planId: PlanId, newId: () => string): { goals: Goal[]; lines: PlanLine[] } => {
  const goalIds = new Map(goals.map(goal => [goal.id, newId() as GoalId]))
  return {
    goals: goals.map(goal => ({ ...goal, id: goalIds.get(goal.id) ?? goal.id, planId })),
    lines: lines.filter(({ state }) => state !== 'let_go').map(line => ({
      ...line, id: newId() as PlanLineId, planId, state: 'kept', stateReason: '', goalId: line.goalId === null ? null : (goalIds.get(line.goalId) ?? null),
    })),
  }
}
