import type { GrowthEntry } from '#domain/growth/growth-entry.ts'
import type { Deps, Who } from '../deps.ts'

/** A page of my growth log, the newest first. */
export const listGrowth = (deps: Deps, who: Who, { cursor, limit = 50 }: { readonly cursor?: string; readonly limit?: number }): Promise<{ items: readonly GrowthEntry[]; next: string | null }> =>
  deps.db.read(who.workspaceId, ({ growth }) => growth.page({ cursor, limit }))
