import type { PlanId } from '#domain/base/ids.ts'

export interface ImportSearch {
  /** Where to go afterwards: on with the first two minutes. */
  readonly then?: 'welcome' | undefined
  /** The plan the rows are for; without it the present fiscal year's. */
  readonly plan?: PlanId | undefined
}

/** What the address of an import may say. */
export const importSearch = (search: Record<string, unknown>): ImportSearch => ({
  then: search['then'] === 'welcome' ? 'welcome' : undefined,
  plan: typeof search['plan'] === 'string' ? (search['plan'] as PlanId) : undefined,
})
