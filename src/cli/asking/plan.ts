import type { Client } from '#client/client.ts'
import { listPlans } from '#contract/plan.ts'
import type { PlanId } from '#domain/base/ids.ts'
import { failed, usage } from '../base/trouble.ts'

/** A fiscal year as typed; fails with `cli.year`. */
export const yearAsked = (text: string): number => {
  if (!/^\d{4}$/.test(text) || Number(text) < 1990 || Number(text) > 2100) throw usage('cli.year', { value: text })
  return Number(text)
}

/** The plan of a fiscal year, or without one the plan in force, else the newest. Fails with `cli.no_plan_of_year` or `cli.no_plan`. */
export const planAsked = async (client: Client, year: number | null): Promise<{ readonly id: PlanId; readonly fiscalYear: number }> => {
  const { items, inForce } = await client(listPlans, {})
  const found = year === null ? (items.find(plan => plan.id === inForce) ?? items[0]) : items.find(plan => plan.fiscalYear === year)
  if (found !== undefined) return found
  throw year === null ? failed('cli.no_plan', {}, { code: 'not_found' }) : failed('cli.no_plan_of_year', { year: String(year) }, { code: 'not_found' })
}
