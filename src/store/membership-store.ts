import type { WorkspaceId } from '#domain/base/ids.ts'
import type { MemberRole } from '#domain/workspace/membership.ts'
import type { Workspace } from '#domain/workspace/workspace.ts'
import type { Row } from './engine.ts'
import type { SystemContext } from './system-context.ts'

/** What an account, session or token may do where, with what of the workspace every call needs. */
export interface Entry {
  readonly workspaceId: WorkspaceId
  readonly role: MemberRole
  readonly locale: Workspace['locale']
  readonly zone: string
}

export const membershipReader = ({ run }: SystemContext) => ({
  /** The workspace an account entered first. */
  async firstOf(accountId: string): Promise<Entry | null> {
    const { rows } = await run('select m.workspace_id, m.role, w.locale, w.zone from memberships m join workspaces w on w.id = m.workspace_id where m.account_id = ? order by m.workspace_id limit 1', [accountId])
    return rows[0] === undefined ? null : entryOf(rows[0])
  },
})

export const membershipWriter = (context: SystemContext) => ({
  ...membershipReader(context),

  async insert({ workspaceId, accountId, role }: { readonly workspaceId: WorkspaceId; readonly accountId: string; readonly role: MemberRole }): Promise<void> {
    await context.run('insert into memberships (workspace_id, account_id, role) values (?, ?, ?)', [workspaceId, accountId, role])
  },
})

export const entryOf = (row: Row): Entry => ({
  workspaceId: row['workspace_id'] as WorkspaceId, role: row['role'] as MemberRole, locale: row['locale'] as Workspace['locale'], zone: String(row['zone']),
})
