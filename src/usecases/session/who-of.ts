import type { AccountId } from '#domain/base/ids.ts'
import type { Entry } from '#store/entry-store.ts'
import type { Who } from '../deps.ts'

/** On whose behalf a session or token acts. */
export const whoOf = ({ workspaceId, role, locale, zone }: Entry, accountId: AccountId | null, actor: string): Who => ({ workspaceId, accountId, actor, locale, role, zone })
