import { Failure } from '#domain/base/failure.ts'
import { type Deps, instantOf, type Who } from '../deps.ts'
import type { TokenView } from './list-tokens.ts'

/** The secret (`xct_…`) is given out this once; its SHA-256 is what is kept. */
export const createToken = async (deps: Deps, who: Who, input: { readonly name: string }): Promise<{ token: TokenView; secret: string }> => {
  const name = input.name.trim()
  if (name === '') throw Failure.of('invalid', 'input.invalid', { field: 'name' })
  const secret = `xct_${deps.secrets.fresh()}`
  const token = { id: deps.newId(), name, createdAt: instantOf(deps.now()), lastUsedAt: null }
  await deps.db.system.transact(({ tokens }) =>
    tokens.insert({ ...token, tokenHash: deps.secrets.digest(secret), workspaceId: who.workspaceId, accountId: who.accountId, revokedAt: null }))
  return { token, secret }
}
