import type { Format } from '#domain/interaction/format.ts'
import { dayOf, type WallTime } from '#domain/time/wall-time.ts'
import type { NamedContact } from '#store/named-contact.ts'
import type { Deps, Who } from '../deps.ts'
import { loggedBefore } from './logged-before.ts'
import { seenBefore } from './seen-before.ts'
import { seenFormat } from './seen-format.ts'

export interface SeenView {
  readonly key: string
  readonly title: string
  readonly calendar: string
  readonly start: WallTime
  readonly minutes: number
  readonly format: Format
  readonly people: readonly NamedContact[]
  /** Contact with one of them is logged on that day already. */
  readonly logged: boolean
}

/** Events that happened with people of the network, the newest first, at most so many, and how many there are. */
export const listSeen = (deps: Deps, who: Who, { limit = 50 }: { readonly limit?: number }): Promise<{ items: SeenView[]; count: number }> =>
  deps.db.read(who.workspaceId, async stores => {
    const seen = await seenBefore(deps, who, stores)
    const shown = seen.slice(0, limit)
    const names = new Map((await stores.calendars.all()).map(({ id, name }) => [id, name]))
    const people = await stores.contacts.named([...new Set(shown.flatMap(({ contactIds }) => contactIds))])
    const logged = await loggedBefore(stores, shown)
    return {
      count: seen.length,
      items: shown.map(({ key, contactIds, time: { event, start, minutes } }) => ({
        key, title: event.title, calendar: names.get(event.calendarId) ?? '', start, minutes, format: seenFormat(event.title, event.place),
        people: contactIds.flatMap(id => people.get(id) ?? []), logged: contactIds.some(id => logged.has(`${dayOf(start)} ${id}`)),
      })),
    }
  })
