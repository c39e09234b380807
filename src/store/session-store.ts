import type { AccountId, WorkspaceId } from '#domain/base/ids.ts'
import { insertRows } from './insert-rows.ts'
import type { SystemContext } from './system-context.ts'
import type { Tables } from './tables/tables.ts'

/** A browser that is signed in; only hashes of its secrets are kept. Instants are UTC. */
export interface Session {
  readonly tokenHash: string
  readonly accountId: AccountId
  readonly workspaceId: WorkspaceId
  readonly csrfHash: string | null
  readonly createdAt: string
  readonly expiresAt: string
  readonly seenAt: string
}

export const sessionReader = ({ run }: SystemContext) => ({
  /** The session of a token, over or not: the caller compares `expiresAt` with its clock. */
  async get(tokenHash: string): Promise<Session | null> {
    const { rows } = await run('select * from sessions where token_hash = ?', [tokenHash])
    return rows[0] === undefined ? null : sessionOf(rows[0] as unknown as Tables['sessions'])
  },
})

export const sessionWriter = (context: SystemContext) => ({
  ...sessionReader(context),

  async insert(session: Session): Promise<void> {
    await insertRows(context, 'sessions', [{
      token_hash: session.tokenHash, account_id: session.accountId, workspace_id: session.workspaceId, csrf_hash: session.csrfHash,
      created_at: session.createdAt, expires_at: session.expiresAt, seen_at: session.seenAt,
    }])
  },

  async seen(tokenHash: string, { seenAt, expiresAt }: { seenAt: string; expiresAt: string }): Promise<void> {
    await context.run('update sessions set seen_at = ?, expires_at = ? where token_hash = ?', [seenAt, expiresAt, tokenHash])
  },

  async remove(tokenHash: string): Promise<void> {
    await context.run('delete from sessions where token_hash = ?', [tokenHash])
  },

  /** All sessions of an account, for instance after a new password. */
  async removeOf(accountId: AccountId): Promise<void> {
    await context.run('delete from sessions where account_id = ?', [accountId])
  },

  async removeExpired(before: string): Promise<void> {
    await context.run('delete from sessions where expires_at < ?', [before])
  },
})

const sessionOf = (row: Tables['sessions']): Session => ({
  tokenHash: row.token_hash, accountId: row.account_id as AccountId, workspaceId: row.workspace_id as WorkspaceId, csrfHash: row.csrf_hash,
  createdAt: row.created_at, expiresAt: row.expires_at, seenAt: row.seen_at,
})
