import type { GrowthEntry, GrowthKind } from '#domain/growth/growth-entry.ts'
import type { Deps, Who } from '../deps.ts'

export interface ListGrowthInput {
  readonly kind?: GrowthKind
  readonly cursor?: string
  readonly limit?: number
}

/** A page of my growth log or of one kind of entry, the newest first. */
export const listGrowth = (deps: Deps, who: Who, { kind, cursor, limit = 50 }: ListGrowthInput): Promise<{ items: readonly GrowthEntry[]; next: string | null }> =>
  deps.db.read(who.workspaceId, ({ growth }) => growth.page({ kind, cursor, limit }))
