import type { PlanId } from '#domain/base/ids.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Day } from '#domain/time/day.ts'
import type { ReadContext } from './context.ts'
import type { WriteContext } from './write-context.ts'
import { type EntityKind, entityReader, entityWriter } from './entity-store.ts'
import { rowsIn } from './rows-in.ts'
import type { Tables } from './tables/tables.ts'

export const planReader = (context: ReadContext) => ({
  ...entityReader(context, plans),

  /** Newest fiscal year first. */
  async all(): Promise<Plan[]> {
    return (await rowsIn(context, 'plans', 'where workspace_id = ? order by fiscal_year desc', [context.workspaceId])).map(planOf)
  },

  async ofYear(fiscalYear: number): Promise<Plan | null> {
    const [row] = await rowsIn(context, 'plans', 'where workspace_id = ? and fiscal_year = ?', [context.workspaceId, fiscalYear])
    return row === undefined ? null : planOf(row)
  },

  /** The plan that began last, which is followed until another begins; null before the first one. */
  async inForce(on: Day): Promise<Plan | null> {
    const { rows } = await context.run('select * from plans where workspace_id = ? and start_on <= ? order by start_on desc, id desc limit 1', [context.workspaceId, on])
    const row = rows[0]
    return row === undefined ? null : planOf(row as unknown as Tables['plans'])
  },
})

export const planWriter = (context: WriteContext) => ({ ...planReader(context), ...entityWriter(context, plans) })

const rowOf = (plan: Plan): Omit<Tables['plans'], 'workspace_id'> => ({
  id: plan.id, fiscal_year: plan.fiscalYear, start_on: plan.startOn, end_on: plan.endOn, budget_minutes: plan.budgetMinutes, extra_columns: JSON.stringify(plan.extraColumns),
})

const planOf = (row: Tables['plans']): Plan => ({
  id: row.id as PlanId, fiscalYear: row.fiscal_year, startOn: row.start_on as Day, endOn: row.end_on as Day, budgetMinutes: row.budget_minutes,
  extraColumns: JSON.parse(row.extra_columns) as string[],
})

export const plans: EntityKind<Plan, 'plans'> = { entity: 'plan', table: 'plans', rowOf, valueOf: planOf }
