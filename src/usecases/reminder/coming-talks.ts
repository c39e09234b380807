import type { WorkspaceId } from '#domain/base/ids.ts'
import { BRIEF_MINUTES } from '#domain/reminder/reminder-settings.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'
import type { Database } from '#store/database.ts'
import type { Deps, Who } from '../deps.ts'
import { type TalkAt, talksDuring } from '../meeting/talks-during.ts'

const HOUR_MS = 3_600_000

interface Known {
  readonly by: string
  readonly talks: readonly TalkAt[]
}

/** What was found last, one a workspace. */
const known = new WeakMap<Database, Map<WorkspaceId, Known>>()

/**
 * The talks that begin in this hour or as late as a brief can be wanted. Looked for once an hour and after a change (`latest`, the number of the last
 * one), not each minute: what every series gives is dear to ask.
 */
export const comingTalks = async (deps: Deps, { workspaceId, zone }: Pick<Who, 'workspaceId' | 'zone'>, latest: number): Promise<readonly TalkAt[]> => {
  const hour = Math.floor(deps.now() / HOUR_MS) * HOUR_MS
  const ofDatabase = known.get(deps.db) ?? new Map<WorkspaceId, Known>()
  known.set(deps.db, ofDatabase)
  const by = `${zone} ${hour} ${latest}`
  const before = ofDatabase.get(workspaceId)
  if (before?.by === by) return before.talks
  const [from, to] = [wallTimeIn(zone, hour), wallTimeIn(zone, hour + HOUR_MS + BRIEF_MINUTES.most * 60_000)]
  const talks = await deps.db.read(workspaceId, stores => talksDuring(stores, zone, from, to))
  ofDatabase.set(workspaceId, { by, talks })
  return talks
}
