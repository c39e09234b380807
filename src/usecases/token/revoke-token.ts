import { Failure } from '#domain/base/failure.ts'
import { type Deps, instantOf, type Who } from '../deps.ts'

/** Fails with `token.not_found` when it is not in force in this workspace. */
export const revokeToken = async (deps: Deps, who: Who, { tokenId }: { readonly tokenId: string }): Promise<Record<never, never>> => {
  const revoked = await deps.db.system.transact(({ tokens }) => tokens.revoke(who.workspaceId, tokenId, instantOf(deps.now())))
  if (!revoked) throw Failure.of('not_found', 'token.not_found', {})
  return {}
}
