import { createHash } from 'node:crypto'
import { Failure } from '#domain/base/failure.ts'
import type { WorkspaceId } from '#domain/base/ids.ts'
import type { SpannedEvent } from '#domain/meeting/busy.ts'
import { type Subscription, waitForNext } from '#domain/meeting/subscription.ts'
import type { IcsProblem } from '#formats/icalendar/problem.ts'
import type { Deps } from '../deps.ts'
import { deriving } from '../derived/fill-derived.ts'
import { openAddress } from './calendar-address.ts'
import { readAsOf, readFetched } from './read-fetched.ts'

/** Whose calendar it is, and on which clock it is read. */
interface Home {
  readonly workspaceId: WorkspaceId
  readonly zone: string
}

/** What came of it: what changed of the subscription, its events when they are not what they were, and what could not be read. */
interface Read {
  readonly change: Partial<Subscription>
  readonly events: readonly SpannedEvent[] | null
  readonly problems: readonly IcsProblem[]
}

/**
 * Reads a subscription anew; what it holds now takes the place of what it held, in one transaction that is no act of the reader's. What fails is noted
 * with it, and what it held stays. Answers what could not be read of it; null when it was stopped, or is no longer there.
 */
export const refreshSubscription = async (deps: Deps, home: Home, before: Subscription, stopped?: AbortSignal): Promise<readonly IcsProblem[] | null> => {
  const { change, events, problems } = await readAnew(deps, home, before, stopped)
  if (stopped?.aborted === true) return null
  return deriving(deps, home.workspaceId, async ({ subscriptions, calendars }) => {
    const now = await subscriptions.get(before.contentId)
    if (now === null) return null
    if (events !== null) await calendars.replaceEvents(now.contentId, events)
    await subscriptions.put({ ...now, ...change })
    return problems
  }, events === null ? 'write' : 'long write')
}

const readAnew = async (deps: Deps, { workspaceId, zone }: Home, before: Subscription, stopped: AbortSignal | undefined): Promise<Read> => {
  const readAs = readAsOf(zone)
  const isReadAlike = before.readAs === readAs
  try {
    const answer = await deps.fetchCalendar(openAddress(deps, workspaceId, before.address), isReadAlike ? before : { etag: null, lastModified: null }, stopped)
    if (answer.kind === 'same') return { change: well(deps), events: null, problems: [] }
    const { host, bytes, etag, lastModified } = answer
    const digest = createHash('sha256').update(bytes).digest('hex')
    if (isReadAlike && digest === before.digest) return { change: { ...well(deps), etag, lastModified }, events: null, problems: [] }
    const { events, problems } = await readFetched(deps, bytes, { host, zone })
    return { change: { ...well(deps), etag, lastModified, digest, readAs, events: events.length }, events, problems }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const failures = before.failures + 1
    return { change: { failures, nextAt: deps.now() + waitForNext(failures, deps.chance()), problem: { key: error.key, values: error.values } }, events: null, problems: [] }
  }
}

const well = (deps: Deps): Pick<Subscription, 'failures' | 'nextAt' | 'refreshedAt' | 'problem'> =>
  ({ failures: 0, nextAt: deps.now() + waitForNext(0, deps.chance()), refreshedAt: deps.now(), problem: null })
