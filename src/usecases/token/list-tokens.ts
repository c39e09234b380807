import type { Deps, Who } from '../deps.ts'

export interface TokenView {
  readonly id: string
  readonly name: string
  readonly createdAt: string
  readonly lastUsedAt: string | null
}

/** The tokens in force, oldest first. */
export const listTokens = async (deps: Deps, who: Who): Promise<{ items: readonly TokenView[] }> => {
  const items = await deps.db.system.read(({ tokens }) => tokens.inForce(who.workspaceId))
  return { items: items.map(({ id, name, createdAt, lastUsedAt }) => ({ id, name, createdAt, lastUsedAt })) }
}
