import type { GoalId, PlanId } from '#domain/base/ids.ts'
import type { Goal } from '#domain/plan/plan.ts'
import type { ReadContext } from './context.ts'
import type { WriteContext } from './write-context.ts'
import { type EntityKind, entityReader, entityWriter } from './entity-store.ts'
import { rowsIn } from './rows-in.ts'
import type { Tables } from './tables/tables.ts'

export const goalReader = (context: ReadContext) => ({
  ...entityReader(context, goals),

  /** In the order of the sheet. */
  async ofPlan(planId: PlanId): Promise<Goal[]> {
    return (await rowsIn(context, 'goals', 'where workspace_id = ? and plan_id = ? order by position, id', [context.workspaceId, planId])).map(goalOf)
  },
})

export const goalWriter = (context: WriteContext) => ({ ...goalReader(context), ...entityWriter(context, goals) })

const rowOf = (goal: Goal): Omit<Tables['goals'], 'workspace_id'> => ({ id: goal.id, plan_id: goal.planId, title: goal.title, position: goal.position })

const goalOf = (row: Tables['goals']): Goal => ({ id: row.id as GoalId, planId: row.plan_id as PlanId, title: row.title, position: row.position })

export const goals: EntityKind<Goal, 'goals'> = { entity: 'goal', table: 'goals', rowOf, valueOf: goalOf }
