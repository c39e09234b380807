import type { Workspace } from '#domain/workspace/workspace.ts'
import type { Day } from '#domain/time/day.ts'
import { type Deps, todayOf, type Who } from '../deps.ts'

export interface WorkspaceView extends Workspace {
  readonly today: Day
  /** How many people it holds, and how many of them are let go. */
  readonly contacts: number
  readonly letGo: number
}

export const getWorkspace = (deps: Deps, who: Who): Promise<WorkspaceView> =>
  deps.db.read(who.workspaceId, async ({ workspace }) => {
    const [settings, { contacts }, letGo] = [await workspace.get(), await workspace.counts(), await workspace.letGo()]
    return { ...settings, today: todayOf(deps, { ...who, zone: settings.zone }), contacts, letGo }
  })
