import { isDeepStrictEqual } from 'node:util'
import type { WorkspaceId } from '#domain/base/ids.ts'
import type { Workspace } from '#domain/workspace/workspace.ts'
import type { ReadContext } from './context.ts'
import type { WriteContext } from './write-context.ts'
import type { Tables } from './tables/tables.ts'

export const workspaceReader = (context: ReadContext) => ({
  /** The settings of the workspace at hand. */
  async get(): Promise<Workspace> {
    return workspaceOf(await rowOfWorkspace(context))
  },

  /** People (let go ones too) and those with a plan line, kept as counts. */
  async counts(): Promise<{ contacts: number; planned: number }> {
    const row = await rowOfWorkspace(context)
    return { contacts: row.contacts, planned: row.planned }
  },

  /** How many of the people are let go. */
  async letGo(): Promise<number> {
    const { rows } = await context.run('select count(*) as n from contacts where workspace_id = ? and let_go = 1', [context.workspaceId])
    return Number(rows[0]?.['n'])
  },
})

export const workspaceWriter = (context: WriteContext) => ({
  ...workspaceReader(context),

  async update(before: Workspace, after: Workspace): Promise<void> {
    if (after.id !== context.workspaceId || before.id !== after.id) throw new Error('another workspace')
    if (isDeepStrictEqual(before, after)) return
    const { id, ...columns } = workspaceColumns(after)
    await context.run(`update workspaces set ${Object.keys(columns).map(column => `${column} = ?`).join(', ')} where id = ?`, [...Object.values(columns), id])
    await context.log.record('workspace', id, before, after)
  },
})

const rowOfWorkspace = async (context: ReadContext): Promise<Tables['workspaces']> => {
  const { rows } = await context.run('select * from workspaces where id = ?', [context.workspaceId])
  const row = rows[0]
  if (row === undefined) throw new Error(`no workspace ${context.workspaceId}`)
  return row as unknown as Tables['workspaces']
}

export const workspaceColumns = (workspace: Workspace): Omit<Tables['workspaces'], 'contacts' | 'planned'> => ({
  id: workspace.id, name: workspace.name, owner_name: workspace.ownerName, zone: workspace.zone, locale: workspace.locale,
  fiscal_start_month: workspace.fiscalStartMonth, weekly_minutes: workspace.weeklyMinutes, currency: workspace.currency,
})

export const workspaceOf = (row: Tables['workspaces']): Workspace => ({
  id: row.id as WorkspaceId, name: row.name, ownerName: row.owner_name, zone: row.zone, locale: row.locale as Workspace['locale'],
  fiscalStartMonth: row.fiscal_start_month, weeklyMinutes: row.weekly_minutes, currency: row.currency,
})
