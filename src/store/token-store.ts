import type { AccountId, WorkspaceId } from '#domain/base/ids.ts'
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

export const tokenReader = ({ db, run }: SystemContext) => ({
  /** The token of a hash, revoked or not. */
  async withHash(tokenHash: string): Promise<ApiToken | null> {
    const { rows } = await run('select * from api_tokens where token_hash = ?', [tokenHash])
    return rows[0] === undefined ? null : tokenOf(rows[0] as unknown as Tables['api_tokens'])
  },

  /** Tokens of a workspace that are in force, oldest first. */
  async inForce(workspaceId: WorkspaceId): Promise<ApiToken[]> {
    const rows = await db.selectFrom('api_tokens').selectAll().where('workspace_id', '=', workspaceId).where('revoked_at', 'is', null).orderBy('created_at').orderBy('id').execute()
    return rows.map(tokenOf)
  },
})

export const tokenWriter = (context: SystemContext) => ({
  ...tokenReader(context),

  async insert(token: ApiToken): Promise<void> {
    await context.db.insertInto('api_tokens').values({
      token_hash: token.tokenHash, id: token.id, workspace_id: token.workspaceId, account_id: token.accountId, name: token.name,
      created_at: token.createdAt, last_used_at: token.lastUsedAt, revoked_at: token.revokedAt,
    }).execute()
  },

  async used(id: string, lastUsedAt: string): Promise<void> {
    await context.db.updateTable('api_tokens').set({ last_used_at: lastUsedAt }).where('id', '=', id).execute()
  },

  /** False when the workspace has no such token in force. */
  async revoke(workspaceId: WorkspaceId, id: string, revokedAt: string): Promise<boolean> {
    const { numUpdatedRows } = await context.db.updateTable('api_tokens').set({ revoked_at: revokedAt })
      .where('workspace_id', '=', workspaceId).where('id', '=', id).where('revoked_at', 'is', null).executeTakeFirst()
    return numUpdatedRows === 1n
  },
})

const tokenOf = (row: Tables['api_tokens']): ApiToken => ({
  id: row.id, tokenHash: row.token_hash, workspaceId: row.workspace_id as WorkspaceId, accountId: row.account_id as AccountId | null, name: row.name,
  createdAt: row.created_at, lastUsedAt: row.last_used_at, revokedAt: row.revoked_at,
})
