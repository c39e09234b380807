import { GROWTH_KINDS, type GrowthKind } from '#domain/growth/growth-entry.ts'

/** Which kind of entry is listed; all without. */
export const growthSearch = (search: Record<string, unknown>): { readonly kind?: GrowthKind | undefined } => ({ kind: GROWTH_KINDS.find(kind => kind === search['kind']) })
