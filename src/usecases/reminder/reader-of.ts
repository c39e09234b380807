import type { Workspace } from '#domain/workspace/workspace.ts'
import type { Who } from '../deps.ts'

/** On whose behalf the clock acts: the owner, in the workspace’s own language. */
export const readerOf = ({ id, locale, zone }: Workspace): Who => ({ workspaceId: id, accountId: null, actor: 'local', locale, role: 'owner', zone })
