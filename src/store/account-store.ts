import type { AccountId, WorkspaceId } from '#domain/base/ids.ts'
import type { MemberRole } from '#domain/workspace/membership.ts'
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

export const accountReader = ({ db }: SystemContext) => ({
  async get(id: AccountId): Promise<Account | null> {
    const row = await db.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirst()
    return row === undefined ? null : accountOf(row)
  },

  async withLogin(login: string): Promise<Account | null> {
    const row = await db.selectFrom('accounts').selectAll().where('login', '=', login).executeTakeFirst()
    return row === undefined ? null : accountOf(row)
  },

  /** Whether there is any account yet. */
  async any(): Promise<boolean> {
    return (await db.selectFrom('accounts').select('id').limit(1).executeTakeFirst()) !== undefined
  },

  /** The workspaces an account may enter. */
  async memberships(accountId: AccountId): Promise<Membership[]> {
    const rows = await db.selectFrom('memberships').selectAll().where('account_id', '=', accountId).orderBy('workspace_id').execute()
    return rows.map(membershipOf)
  },

  async membership(workspaceId: WorkspaceId, accountId: AccountId): Promise<Membership | null> {
    const row = await db.selectFrom('memberships').selectAll().where('workspace_id', '=', workspaceId).where('account_id', '=', accountId).executeTakeFirst()
    return row === undefined ? null : membershipOf(row)
  },
})

export const accountWriter = (context: SystemContext) => ({
  ...accountReader(context),

  async insert(account: Account): Promise<void> {
    const { id, name, login, passwordHash, createdAt } = account
    await context.db.insertInto('accounts').values({ id, name, login, password_hash: passwordHash, created_at: createdAt }).execute()
  },

  /** Inserts the very first account; false when there is one already. Two at once queue on a row that is always there. */
  async insertFirst(account: Account): Promise<boolean> {
    await context.run('update schema_version set version = version where id = 1', [])
    if (await this.any()) return false
    await this.insert(account)
    return true
  },

  async setPassword(id: AccountId, passwordHash: string): Promise<void> {
    await context.db.updateTable('accounts').set({ password_hash: passwordHash }).where('id', '=', id).execute()
  },

  async join({ workspaceId, accountId, role }: Membership): Promise<void> {
    await context.db.insertInto('memberships').values({ workspace_id: workspaceId, account_id: accountId, role }).execute()
  },
})

const accountOf = (row: Tables['accounts']): Account => ({ id: row.id as AccountId, name: row.name, login: row.login, passwordHash: row.password_hash, createdAt: row.created_at })

const membershipOf = (row: Tables['memberships']): Membership => ({ workspaceId: row.workspace_id as WorkspaceId, accountId: row.account_id as AccountId, role: row.role as MemberRole })
