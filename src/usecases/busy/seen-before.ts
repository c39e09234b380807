import type { ContactId } from '#domain/base/ids.ts'
import { reachKey } from '#domain/contact/match-keys.ts'
import { type BusyTime, busyTimes } from '#domain/meeting/busy-times.ts'
import { addDays } from '#domain/time/day.ts'
import { addMinutes, dayOf, wallTimeOf } from '#domain/time/wall-time.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'
import type { KeptEvent } from '#store/calendar-store.ts'
import type { Stores } from '#store/stores.ts'
import { type Deps, todayOf, type Who } from '../deps.ts'
import { seriesOf } from './busy-during.ts'

/** An event that happened with people of the network. */
export interface SeenTime {
  readonly key: string
  readonly time: BusyTime<KeptEvent>
  readonly contactIds: readonly ContactId[]
}

const DAYS_BACK = 366
const DAY_MINUTES = 1_440

/**
 * What the calendars say happened within the last year with people of the network, found by their e-mail, the newest first: over, shorter than a day, neither
 * called off nor declined by them or by me, and neither taken nor turned down before.
 */
export const seenBefore = async (deps: Deps, who: Who, stores: Stores): Promise<SeenTime[]> => {
  const today = todayOf(deps, who)
  const from = addDays(today, -DAYS_BACK)
  const events = await stores.calendars.eventsDuring(from, addDays(today, 2), { peopled: true })
  const emails = new Set(events.flatMap(({ people }) => people.map(({ email }) => email)))
  const byKey = await contactsByKey(stores, [...emails].map(email => reachKey('email', email)))
  const mine = (await stores.mailAccount.get())?.account.from.email.toLowerCase() ?? null
  const idsOf = ({ people }: KeptEvent): ContactId[] =>
    people.some(({ email, declined }) => declined && email === mine) ? [] : [...new Set(people.flatMap(({ email, declined }) => (declined ? [] : byKey.get(reachKey('email', email)) ?? [])))]
  // Overrides are needed with their series, and the other way round, whoever they name.
  const wanted = new Set(events.filter(event => idsOf(event).length > 0).map(seriesOf))
  const now = wallTimeIn(who.zone, deps.now())
  const times = busyTimes(events.filter(event => wanted.has(seriesOf(event))), { from: wallTimeOf(from, 0), to: now, zone: who.zone }, seriesOf)
  const seen = new Map<string, SeenTime>()
  for (const time of times) {
    const contactIds = idsOf(time.event)
    if (contactIds.length === 0 || time.event.allDay || time.minutes >= DAY_MINUTES || addMinutes(time.start, time.minutes) > now || dayOf(time.start) > today) continue
    const key = deps.secrets.digest(`${time.event.uid === '' ? time.event.title : time.event.uid}\n${time.recurrenceId}`)
    if (!seen.has(key)) seen.set(key, { key, time, contactIds })
  }
  const done = new Set(await stores.seenEvents.keysAmong([...seen.keys()]))
  return [...seen.values()].filter(({ key }) => !done.has(key)).reverse()
}

const contactsByKey = async ({ contacts }: Stores, keys: readonly string[]): Promise<Map<string, ContactId>> => {
  const wanted = new Set(keys)
  const found = new Map<string, ContactId>()
  for (const { id, channels } of await contacts.withKeys(keys)) {
    for (const { kind, value } of channels) {
      const key = kind === 'email' ? reachKey('email', value) : ''
      if (wanted.has(key) && !found.has(key)) found.set(key, id)
    }
  }
  return found
}
