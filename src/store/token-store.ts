import type { WorkspaceId } from '#domain/base/ids.ts'
import type { Row } from './engine.ts'
import { type Entry, entryOf } from './membership-store.ts'
import type { SystemContext } from './system-context.ts'

/** An API token. Its secret is shown once and kept as a hash; null as account: made on the command line, acts as the owner. */
export interface ApiToken {
  readonly id: string
  readonly tokenHash: string
  readonly workspaceId: WorkspaceId
  readonly accountId: string | null
  readonly name: string
  readonly createdAt: string
  readonly lastUsedAt: string | null
}

export const tokenReader = ({ run }: SystemContext) => ({
  /** Whom a token lets in, or null when it is revoked, unknown, or its account left the workspace. */
  async find(tokenHash: string): Promise<(Entry & Pick<ApiToken, 'id' | 'accountId' | 'lastUsedAt'>) | null> {
    const { rows: [row] } = await run(
      `select t.id, t.account_id, t.last_used_at, t.workspace_id, case when t.account_id is null then 'owner' else m.role end as role, w.locale, w.zone
       from api_tokens t join workspaces w on w.id = t.workspace_id left join memberships m on m.workspace_id = t.workspace_id and m.account_id = t.account_id
       where t.token_hash = ? and t.revoked_at is null and (t.account_id is null or m.role is not null)`, [tokenHash])
    return row === undefined ? null : { ...entryOf(row), id: String(row['id']), accountId: textOf(row['account_id']), lastUsedAt: textOf(row['last_used_at']) }
  },
  async inForce(workspaceId: WorkspaceId): Promise<ApiToken[]> {
    return (await run('select * from api_tokens where workspace_id = ? and revoked_at is null order by created_at, id', [workspaceId])).rows.map(tokenOf)
  },
})

export const tokenWriter = (context: SystemContext) => ({
  ...tokenReader(context),

  async insert({ id, tokenHash, workspaceId, accountId, name, createdAt, lastUsedAt }: ApiToken): Promise<void> {
    await context.run('insert into api_tokens (token_hash, id, workspace_id, account_id, name, created_at, last_used_at) values (?, ?, ?, ?, ?, ?, ?)',
      [tokenHash, id, workspaceId, accountId, name, createdAt, lastUsedAt])
  },
  async used(tokenHash: string, at: string): Promise<void> {
    await context.run('update api_tokens set last_used_at = ? where token_hash = ?', [at, tokenHash])
  },
  /** False when no such token is in force in the workspace. */
  async revoke(workspaceId: WorkspaceId, id: string, at: string): Promise<boolean> {
    return (await context.run('update api_tokens set revoked_at = ? where workspace_id = ? and id = ? and revoked_at is null', [at, workspaceId, id])).affected > 0
  },
})

const textOf = (value: Row[string] | undefined): string | null => (value === null || value === undefined ? null : String(value))

const tokenOf = (row: Row): ApiToken => ({
  id: String(row['id']), tokenHash: String(row['token_hash']), workspaceId: row['workspace_id'] as WorkspaceId, accountId: textOf(row['account_id']),
  name: String(row['name']), createdAt: String(row['created_at']), lastUsedAt: textOf(row['last_used_at']),
})
