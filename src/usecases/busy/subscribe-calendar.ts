import { createHash } from 'node:crypto'
import { Failure } from '#domain/base/failure.ts'
import type { CalendarId } from '#domain/base/ids.ts'
import type { BusyCalendar } from '#domain/meeting/busy.ts'
import { type Subscription, waitForNext } from '#domain/meeting/subscription.ts'
import type { Stores } from '#store/stores.ts'
import { actOf, type Deps, instantOf, type Who } from '../deps.ts'
import { endOf, openAddress, sealAddress } from './calendar-address.ts'
import type { CalendarBrought } from './bring-calendar.ts'
import { calledBy, freeName } from './calendar-name.ts'
import { calendarView, problemLines } from './calendar-view.ts'
import { readAsOf, readFetched } from './read-fetched.ts'

const AT_MOST = 50

/**
 * Subscribes to a calendar at an address, which is read at once and from then on by itself. It is called as it calls itself, when no name is given.
 * Fails as `fetchCalendar` does, and with `calendar.subscribed_already`, `calendar.too_many_subscribed`, `calendar.name_taken` for a name given.
 */
export const subscribeCalendar = async (deps: Deps, who: Who, given: { readonly address: string; readonly name?: string }): Promise<Omit<CalendarBrought, 'replaced'>> => {
  const address = given.address.trim()
  await deps.db.read(who.workspaceId, stores => checkNew(deps, who, stores, address))
  const answer = await deps.fetchCalendar(address, { etag: null, lastModified: null })
  if (answer.kind === 'same') throw new Error('a calendar that was never read cannot be the same')
  const { host, bytes, etag, lastModified } = answer
  const read = await readFetched(deps, bytes, { host, zone: who.zone })
  const now = deps.now()
  const subscription: Subscription = {
    contentId: deps.newId(), address: sealAddress(deps, who.workspaceId, address), etag, lastModified, digest: createHash('sha256').update(bytes).digest('hex'), readAs: readAsOf(who.zone),
    events: read.events.length, nextAt: now + waitForNext(0, deps.chance()), refreshedAt: now, failures: 0, problem: null,
  }
  const wanted = calledBy(given.name ?? '', read.name ?? '', host)
  const act = actOf(deps, who, 'busy.subscribe')
  return deps.db.transact(who.workspaceId, act, async stores => {
    await checkNew(deps, who, stores, address)
    const name = await freeName(stores, wanted)
    if (given.name !== undefined && name !== wanted) throw Failure.of('conflict', 'calendar.name_taken', { name: wanted })
    const calendar: BusyCalendar = { id: deps.newId() as CalendarId, name, showTitles: true, contentId: subscription.contentId, events: 0, broughtAt: instantOf(now), subscribed: { host, end: endOf(address) } }
    await stores.calendars.replaceEvents(subscription.contentId, read.events)
    await stores.subscriptions.put(subscription)
    await stores.calendars.insert(calendar)
    return { actId: act.actId, calendar: calendarView(who.locale, calendar, subscription), problems: problemLines(who.locale, read.problems) }
  }, 'long write')
}

const checkNew = async (deps: Deps, who: Who, { calendars, subscriptions }: Pick<Stores, 'calendars' | 'subscriptions'>, address: string): Promise<void> => {
  const all = await subscriptions.all()
  if (all.length >= AT_MOST) throw Failure.of('conflict', 'calendar.too_many_subscribed', { limit: String(AT_MOST) })
  const same = all.find(one => isAt(deps, who, one, address))
  if (same !== undefined) throw Failure.of('conflict', 'calendar.subscribed_already', { name: (await calendars.all()).find(({ contentId }) => contentId === same.contentId)?.name ?? '' })
}

/** What no longer opens is no reason not to subscribe again. */
const isAt = (deps: Deps, { workspaceId }: Who, { address }: Subscription, wanted: string): boolean => {
  try {
    return openAddress(deps, workspaceId, address) === wanted
  } catch (error) {
    if (error instanceof Failure) return false
    throw error
  }
}
