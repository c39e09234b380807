import type { WorkspaceId } from '#domain/base/ids.ts'
import type { Workspace } from '#domain/workspace/workspace.ts'
import type { Row } from './engine.ts'
import type { SystemContext } from './system-context.ts'
import type { Tables } from './tables/tables.ts'
import { workspaceColumns, workspaceOf } from './workspace-store.ts'

/** All workspaces, from outside; what is in one is read by its own stores. */
export const workspacesReader = ({ run }: SystemContext) => ({
  async all(): Promise<Workspace[]> {
    return (await run('select * from workspaces order by id', [])).rows.map(valueOf)
  },
  async oldest(): Promise<Workspace | null> {
    return (await run('select * from workspaces order by id limit 1', [])).rows.map(valueOf)[0] ?? null
  },
  /** The oldest one nobody has entered yet: made by the command line. */
  async ownerless(): Promise<Workspace | null> {
    const { rows } = await run('select * from workspaces w where not exists (select 1 from memberships m where m.workspace_id = w.id) order by id limit 1', [])
    return rows.map(valueOf)[0] ?? null
  },
})

export const workspacesWriter = (context: SystemContext) => ({
  ...workspacesReader(context),

  async insert(workspace: Workspace & { readonly id: WorkspaceId }): Promise<void> {
    const columns = { ...workspaceColumns(workspace), change_sequence: 0, contacts: 0, planned: 0 }
    const names = Object.keys(columns)
    await context.run(`insert into workspaces (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`, Object.values(columns))
  },
})

const valueOf = (row: Row): Workspace => workspaceOf(row as unknown as Tables['workspaces'])
