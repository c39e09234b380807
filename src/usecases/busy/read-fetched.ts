import { Failure } from '#domain/base/failure.ts'
import type { EventsRead } from '#formats/icalendar/read-events.ts'
import type { Deps } from '../deps.ts'

/** What is read of the same bytes may change with the zone, and with how we read. */
export const readAsOf = (zone: string): string => `1 ${zone}`

/** What a calendar of an address holds; what is wrong with it is said of its host. */
export const readFetched = async (deps: Deps, bytes: Uint8Array, { host, zone }: { readonly host: string; readonly zone: string }): Promise<EventsRead> => {
  try {
    return await deps.readCalendar(bytes, zone)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    throw error.key === 'calendar.too_large' ? Failure.of('too_large', 'calendar.address_too_large', { host, limit: '5 MiB' }) : Failure.of('invalid', 'calendar.no_calendar_there', { host })
  }
}
