import type { WorkspaceId } from '#domain/base/ids.ts'
import { type Entry, entryOf } from './membership-store.ts'
import type { SystemContext } from './system-context.ts'

/** A signed-in browser. The secret itself is only in its cookie. */
export interface Session {
  readonly tokenHash: string
  readonly accountId: string
  readonly workspaceId: WorkspaceId
  readonly createdAt: string
  readonly expiresAt: string
  readonly seenAt: string
}

export const sessionReader = ({ run }: SystemContext) => ({
  /** Whom a session lets in at an instant, or null when it ended, was forgotten, or its account left the workspace. */
  async find(tokenHash: string, at: string): Promise<(Entry & { readonly accountId: string; readonly seenAt: string }) | null> {
    const { rows: [row] } = await run(
      `select s.account_id, s.seen_at, s.workspace_id, m.role, w.locale, w.zone from sessions s
       join memberships m on m.workspace_id = s.workspace_id and m.account_id = s.account_id join workspaces w on w.id = s.workspace_id
       where s.token_hash = ? and s.expires_at > ?`, [tokenHash, at])
    return row === undefined ? null : { ...entryOf(row), accountId: String(row['account_id']), seenAt: String(row['seen_at']) }
  },
})

export const sessionWriter = (context: SystemContext) => ({
  ...sessionReader(context),

  async insert({ tokenHash, accountId, workspaceId, createdAt, expiresAt, seenAt }: Session): Promise<void> {
    await context.run('insert into sessions (token_hash, account_id, workspace_id, created_at, expires_at, seen_at) values (?, ?, ?, ?, ?, ?)',
      [tokenHash, accountId, workspaceId, createdAt, expiresAt, seenAt])
  },
  async renew(tokenHash: string, seenAt: string, expiresAt: string): Promise<void> {
    await context.run('update sessions set seen_at = ?, expires_at = ? where token_hash = ?', [seenAt, expiresAt, tokenHash])
  },
  async remove(tokenHash: string): Promise<void> {
    await context.run('delete from sessions where token_hash = ?', [tokenHash])
  },
  async removeEnded(at: string): Promise<void> {
    await context.run('delete from sessions where expires_at <= ?', [at])
  },
})
