import type { WorkspaceId } from '#domain/base/ids.ts'
import type { MemberRole } from '#domain/workspace/membership.ts'
import type { Who } from '../deps.ts'

interface Entry {
  readonly workspaceId: WorkspaceId
  readonly accountId: string | null
  readonly role: MemberRole
  readonly locale: Who['locale']
  readonly zone: string
}

/** On whose behalf a session or token acts. */
export const whoOf = ({ workspaceId, accountId, role, locale, zone }: Entry, actor: string): Who => ({ workspaceId, accountId, actor, locale, role, zone })
