import type { WorkspaceId } from '../base/ids.ts'
import type { Workspace } from './workspace.ts'

/** Three hours a week. */
export const DEFAULT_WEEKLY_MINUTES = 180

/** A workspace at its beginning; what is left out is the usual of the language. */
export const newWorkspace = (id: WorkspaceId, given: Pick<Workspace, 'ownerName' | 'locale' | 'zone'> & Partial<Workspace>): Workspace => ({
  name: given.ownerName, fiscalStartMonth: 1, weeklyMinutes: DEFAULT_WEEKLY_MINUTES, currency: given.locale === 'zh-CN' ? 'CNY' : 'USD', ...given, id,
})
