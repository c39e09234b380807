import type { AccountId, WorkspaceId } from '#domain/base/ids.ts'
import type { MemberRole } from '#domain/workspace/membership.ts'
import type { Workspace } from '#domain/workspace/workspace.ts'
import type { Row } from './engine.ts'
import type { SystemContext } from './system-context.ts'

/** Where someone may enter and as what, with what of the workspace every call needs; read in one statement, for every call. */
export interface Entry {
  readonly workspaceId: WorkspaceId
  readonly role: MemberRole
  readonly locale: Workspace['locale']
  readonly zone: string
}

export const entryReader = ({ run }: SystemContext) => ({
  /** Whom a session lets in until `expiresAt`, over or not; null when it is forgotten, or its account left the workspace. */
  async ofSession(tokenHash: string): Promise<(Entry & { readonly accountId: AccountId; readonly seenAt: string; readonly expiresAt: string }) | null> {
    const { rows: [row] } = await run(
      `select s.account_id, s.seen_at, s.expires_at, s.workspace_id, m.role, w.locale, w.zone from sessions s
       join memberships m on m.workspace_id = s.workspace_id and m.account_id = s.account_id join workspaces w on w.id = s.workspace_id
       where s.token_hash = ?`, [tokenHash])
    return row === undefined ? null : { ...entryOf(row), accountId: row['account_id'] as AccountId, seenAt: String(row['seen_at']), expiresAt: String(row['expires_at']) }
  },

  /** Whom a token lets in; null when it is unknown, revoked, or its account left the workspace. One made on the command line acts as the owner. */
  async ofToken(tokenHash: string): Promise<(Entry & { readonly id: string; readonly accountId: AccountId | null; readonly lastUsedAt: string | null }) | null> {
    const { rows: [row] } = await run(
      `select t.id, t.account_id, t.last_used_at, t.workspace_id, case when t.account_id is null then 'owner' else m.role end as role, w.locale, w.zone
       from api_tokens t join workspaces w on w.id = t.workspace_id left join memberships m on m.workspace_id = t.workspace_id and m.account_id = t.account_id
       where t.token_hash = ? and t.revoked_at is null and (t.account_id is null or m.role is not null)`, [tokenHash])
    return row === undefined ? null : { ...entryOf(row), id: String(row['id']), accountId: row['account_id'] as AccountId | null, lastUsedAt: row['last_used_at'] as string | null }
  },

  /** The workspace an account joined first. */
  async ofAccount(accountId: AccountId): Promise<Entry | null> {
    const { rows: [row] } = await run(
      `select m.workspace_id, m.role, w.locale, w.zone from memberships m join workspaces w on w.id = m.workspace_id
       where m.account_id = ? order by m.workspace_id limit 1`, [accountId])
    return row === undefined ? null : entryOf(row)
  },
})

const entryOf = (row: Row): Entry => ({
  workspaceId: row['workspace_id'] as WorkspaceId, role: row['role'] as MemberRole, locale: row['locale'] as Workspace['locale'], zone: String(row['zone']),
})
