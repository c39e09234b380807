import type { WorkspaceId } from '#domain/base/ids.ts'
import { insertRows } from './insert-rows.ts'
import { rowsIn } from './rows-in.ts'
import type { SystemContext } from './system-context.ts'
import type { Tables } from './tables/tables.ts'

/** A calendar given out under a secret address; the secret is kept as a hash only. */
export interface CalendarFeed {
  readonly tokenHash: string
  readonly workspaceId: WorkspaceId
  /** UTC instant. */
  readonly createdAt: string
}

export const feedReader = (context: SystemContext) => ({
  async withHash(tokenHash: string): Promise<CalendarFeed | null> {
    const [row] = await rowsIn(context, 'calendar_feeds', 'where token_hash = ?', [tokenHash])
    return row === undefined ? null : feedOf(row)
  },

  async ofWorkspace(workspaceId: WorkspaceId): Promise<CalendarFeed | null> {
    const [row] = await rowsIn(context, 'calendar_feeds', 'where workspace_id = ?', [workspaceId])
    return row === undefined ? null : feedOf(row)
  },
})

export const feedWriter = (context: SystemContext) => {
  const revoke = async (workspaceId: WorkspaceId): Promise<void> => {
    await context.run('delete from calendar_feeds where workspace_id = ?', [workspaceId])
  }
  return {
    ...feedReader(context),
    revoke,

    /** Gives out a new address; the one before leads nowhere any more. */
    async put(feed: CalendarFeed): Promise<void> {
      await revoke(feed.workspaceId)
      await insertRows(context, 'calendar_feeds', [{ token_hash: feed.tokenHash, workspace_id: feed.workspaceId, created_at: feed.createdAt }])
    },
  }
}

const feedOf = (row: Tables['calendar_feeds']): CalendarFeed => ({ tokenHash: row.token_hash, workspaceId: row.workspace_id as WorkspaceId, createdAt: row.created_at })
