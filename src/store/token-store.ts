import type { AccountId, WorkspaceId } from '#domain/base/ids.ts'
import { insertRows } from './insert-rows.ts'
import { rowsIn } from './rows-in.ts'
import type { SystemContext } from './system-context.ts'
import type { Tables } from './tables/tables.ts'

/** An API token; its secret is kept as a hash only. Instants are UTC. */
export interface ApiToken {
  readonly id: string
  readonly tokenHash: string
  readonly workspaceId: WorkspaceId
  /** Null when the command line made it with nobody signed in. */
  readonly accountId: AccountId | null
  readonly name: string
  readonly createdAt: string
  readonly lastUsedAt: string | null
  readonly revokedAt: string | null
}

export const tokenReader = (context: SystemContext) => ({
  /** The token of a hash, revoked or not. */
  async withHash(tokenHash: string): Promise<ApiToken | null> {
    const [row] = await rowsIn(context, 'api_tokens', 'where token_hash = ?', [tokenHash])
    return row === undefined ? null : tokenOf(row)
  },

  /** Tokens of a workspace that are in force, oldest first. */
  async inForce(workspaceId: WorkspaceId): Promise<ApiToken[]> {
    return (await rowsIn(context, 'api_tokens', 'where workspace_id = ? and revoked_at is null order by created_at, id', [workspaceId])).map(tokenOf)
  },
})

export const tokenWriter = (context: SystemContext) => ({
  ...tokenReader(context),

  async insert(token: ApiToken): Promise<void> {
    await insertRows(context, 'api_tokens', [{
      token_hash: token.tokenHash, id: token.id, workspace_id: token.workspaceId, account_id: token.accountId, name: token.name,
      created_at: token.createdAt, last_used_at: token.lastUsedAt, revoked_at: token.revokedAt,
    }])
  },

  async used(id: string, lastUsedAt: string): Promise<void> {
    await context.run('update api_tokens set last_used_at = ? where id = ?', [lastUsedAt, id])
  },

  /** False when the workspace has no such token in force. */
  async revoke(workspaceId: WorkspaceId, id: string, revokedAt: string): Promise<boolean> {
    const { affected } = await context.run('update api_tokens set revoked_at = ? where workspace_id = ? and id = ? and revoked_at is null', [revokedAt, workspaceId, id])
    return affected === 1
  },
})

const tokenOf = (row: Tables['api_tokens']): ApiToken => ({
  id: row.id, tokenHash: row.token_hash, workspaceId: row.workspace_id as WorkspaceId, accountId: row.account_id as AccountId | null, name: row.name,
  createdAt: row.created_at, lastUsedAt: row.last_used_at, revokedAt: row.revoked_at,
})
