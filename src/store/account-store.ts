import type { SystemContext } from './system-context.ts'

export interface Account {
  readonly id: string
  readonly name: string
  /** As it is compared: lower case, trimmed. */
  readonly login: string
  readonly passwordHash: string
  readonly createdAt: string
}

export const accountReader = ({ run }: SystemContext) => ({
  async any(): Promise<boolean> {
    return (await run('select id from accounts limit 1', [])).rows.length > 0
  },
  async get(id: string): Promise<Account | null> {
    return accountOf((await run('select * from accounts where id = ?', [id])).rows[0])
  },
  async byLogin(login: string): Promise<Account | null> {
    return accountOf((await run('select * from accounts where login = ?', [login])).rows[0])
  },
})

export const accountWriter = (context: SystemContext) => ({
  ...accountReader(context),

  /** Inserts the very first account; false when there is one already. Two at once queue on a row that is always there. */
  async insertFirst({ id, name, login, passwordHash, createdAt }: Account): Promise<boolean> {
    await context.run('update schema_version set version = version where id = 1', [])
    if (await accountReader(context).any()) return false
    await context.run('insert into accounts (id, name, login, password_hash, created_at) values (?, ?, ?, ?, ?)', [id, name, login, passwordHash, createdAt])
    return true
  },
})

const accountOf = (row: Readonly<Record<string, unknown>> | undefined): Account | null =>
  row === undefined ? null : { id: String(row['id']), name: String(row['name']), login: String(row['login']), passwordHash: String(row['password_hash']), createdAt: String(row['created_at']) }
