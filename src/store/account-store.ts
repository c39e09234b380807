import type { AccountId, WorkspaceId } from '#domain/base/ids.ts'
import type { MemberRole } from '#domain/workspace/membership.ts'
import { insertRows } from './insert-rows.ts'
import { rowsIn } from './rows-in.ts'
import type { SystemContext } from './system-context.ts'
import type { Tables } from './tables/tables.ts'

/** Someone who may enter. `passwordHash` is the KDF's own text, parameters included. */
export interface Account {
  readonly id: AccountId
  readonly name: string
  /** Compared as it is: whoever stores or asks folds case first. */
  readonly login: string
  readonly passwordHash: string
  /** UTC instant. */
  readonly createdAt: string
}

export interface Membership {
  readonly workspaceId: WorkspaceId
  readonly accountId: AccountId
  readonly role: MemberRole
}

export const accountReader = (context: SystemContext) => ({
  async get(id: AccountId): Promise<Account | null> {
    const [row] = await rowsIn(context, 'accounts', 'where id = ?', [id])
    return row === undefined ? null : accountOf(row)
  },

  async withLogin(login: string): Promise<Account | null> {
    const [row] = await rowsIn(context, 'accounts', 'where login = ?', [login])
    return row === undefined ? null : accountOf(row)
  },

  /** Whether there is any account yet. */
  async any(): Promise<boolean> {
    return (await context.run('select id from accounts limit 1', [])).rows.length > 0
  },

  /** The workspaces an account may enter. */
  async memberships(accountId: AccountId): Promise<Membership[]> {
    return (await rowsIn(context, 'memberships', 'where account_id = ? order by workspace_id', [accountId])).map(membershipOf)
  },

  async membership(workspaceId: WorkspaceId, accountId: AccountId): Promise<Membership | null> {
    const [row] = await rowsIn(context, 'memberships', 'where workspace_id = ? and account_id = ?', [workspaceId, accountId])
    return row === undefined ? null : membershipOf(row)
  },
})

export const accountWriter = (context: SystemContext) => ({
  ...accountReader(context),

  async insert(account: Account): Promise<void> {
    const { id, name, login, passwordHash, createdAt } = account
    await insertRows(context, 'accounts', [{ id, name, login, password_hash: passwordHash, created_at: createdAt }])
  },

  /** Inserts the very first account; false when there is one already. Two at once queue on a row that is always there. */
  async insertFirst(account: Account): Promise<boolean> {
    await context.run('update schema_version set version = version where id = 1', [])
    if (await this.any()) return false
    await this.insert(account)
    return true
  },

  async setPassword(id: AccountId, passwordHash: string): Promise<void> {
    await context.run('update accounts set password_hash = ? where id = ?', [passwordHash, id])
  },

  async join({ workspaceId, accountId, role }: Membership): Promise<void> {
    await insertRows(context, 'memberships', [{ workspace_id: workspaceId, account_id: accountId, role }])
  },
})

const accountOf = (row: Tables['accounts']): Account => ({ id: row.id as AccountId, name: row.name, login: row.login, passwordHash: row.password_hash, createdAt: row.created_at })

const membershipOf = (row: Tables['memberships']): Membership => ({ workspaceId: row.workspace_id as WorkspaceId, accountId: row.account_id as AccountId, role: row.role as MemberRole })
