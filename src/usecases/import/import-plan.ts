import type { PlanId } from '#domain/base/ids.ts'
import { newPlan } from '#domain/plan/new-plan.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { extraNames } from '#domain/sheet/mapping.ts'
import { fiscalYearOf } from '#domain/time/fiscal-year.ts'
import type { Day } from '#domain/time/day.ts'
import type { WritableStores } from '#store/stores.ts'
import { refreshPlanned } from '../warmth/refresh-planned.ts'
import type { ImportHead, StagedImport } from './head.ts'

/** The plan an import goes into: the one chosen, else that of the present fiscal year, which is made when there is none. Own columns of the sheet join its own. */
export const importPlan = async (stores: WritableStores, record: StagedImport, today: Day, newId: () => string): Promise<Plan> => {
  const chosen = record.head.planId === null ? null : await stores.plans.get(record.head.planId)
  const plan = chosen ?? (await presentPlan(stores, today, newId))
  if (record.head.planId !== plan.id) await stores.imports.update(record, { ...record, head: { ...record.head, planId: plan.id } })
  return withColumns(stores, plan, record.head)
}

const presentPlan = async (stores: WritableStores, today: Day, newId: () => string): Promise<Plan> => {
  const { fiscalStartMonth, weeklyMinutes } = await stores.workspace.get()
  const year = fiscalYearOf(today, fiscalStartMonth)
  const present = await stores.plans.ofYear(year.fiscalYear)
  if (present !== null) return present
  const made = newPlan(newId() as PlanId, year, weeklyMinutes)
  await stores.plans.insert(made)
  // Another plan may have been in force until now.
  await refreshPlanned(stores, today)
  return made
}

const withColumns = async (stores: WritableStores, plan: Plan, head: ImportHead): Promise<Plan> => {
  const columns = [...new Set([...plan.extraColumns, ...extraNames(head).values()])]
  if (columns.length === plan.extraColumns.length) return plan
  const wider = { ...plan, extraColumns: columns }
  await stores.plans.update(plan, wider)
  return wider
}
