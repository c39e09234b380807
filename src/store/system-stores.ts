import type { WorkspaceId } from '#domain/base/ids.ts'
import type { Workspace } from '#domain/workspace/workspace.ts'
import { accountReader, accountWriter } from './account-store.ts'
import { entryReader } from './entry-store.ts'
import { feedReader, feedWriter } from './feed-store.ts'
import { insertRows } from './insert-rows.ts'
import { rowsIn } from './rows-in.ts'
import { sessionReader, sessionWriter } from './session-store.ts'
import type { SystemContext } from './system-context.ts'
import { tokenReader, tokenWriter } from './token-store.ts'
import { workspaceColumns, workspaceOf } from './workspace-store.ts'

const workspacesReader = (context: SystemContext) => ({
  async get(id: WorkspaceId): Promise<Workspace | null> {
    const [row] = await rowsIn(context, 'workspaces', 'where id = ?', [id])
    return row === undefined ? null : workspaceOf(row)
  },

  async all(): Promise<Workspace[]> {
    return (await rowsIn(context, 'workspaces', 'order by id', [])).map(workspaceOf)
  },

  /** The oldest one that no account has joined: made on the command line. */
  async ownerless(): Promise<Workspace | null> {
    const [row] = await rowsIn(context, 'workspaces', 'where not exists (select 1 from memberships m where m.workspace_id = workspaces.id) order by id limit 1', [])
    return row === undefined ? null : workspaceOf(row)
  },
})

const workspacesWriter = (context: SystemContext) => ({
  ...workspacesReader(context),

  /** Opens a workspace, empty. Its settings are changed inside it (`WritableStores.workspace`), logged like everything else. */
  async insert(workspace: Workspace): Promise<void> {
    await insertRows(context, 'workspaces', [{ ...workspaceColumns(workspace), contacts: 0, planned: 0 }])
  },
})

export const systemStoresOn = (context: SystemContext) => ({
  accounts: accountReader(context),
  entries: entryReader(context),
  feeds: feedReader(context),
  sessions: sessionReader(context),
  tokens: tokenReader(context),
  workspaces: workspacesReader(context),
})

export const writableSystemStoresOn = (context: SystemContext) => ({
  accounts: accountWriter(context),
  entries: entryReader(context),
  feeds: feedWriter(context),
  sessions: sessionWriter(context),
  tokens: tokenWriter(context),
  workspaces: workspacesWriter(context),
})

export type SystemStores = ReturnType<typeof systemStoresOn>
export type WritableSystemStores = ReturnType<typeof writableSystemStoresOn>
