import type { MeetingId } from '#domain/base/ids.ts'
import { addDays, type Day, dayNumber } from '#domain/time/day.ts'
import { writeCalendar } from '#formats/icalendar/write-calendar.ts'
import type { Occurrence } from '#domain/meeting/occurrence.ts'
import { NEVER } from '#domain/meeting/series-of.ts'
import { type WallTime, wallTimeOf } from '#domain/time/wall-time.ts'
import type { Stores } from '#store/stores.ts'
import type { Deps } from '../deps.ts'
import { found } from '../found.ts'
import { PROD_ID } from '../meeting/get-meeting-file.ts'
import { feedEvents } from './feed-events.ts'

export interface Feed {
  readonly text: string
  /** Changes with the text alone. */
  readonly tag: string
}

const BACK = 366
const AHEAD = 2 * 366
const DAY_MS = 86_400_000
const REFRESH_MINUTES = 60

/** The calendar of whoever gave this secret away, one year back and two ahead. Fails with `feed.not_found` when it leads nowhere, or no more. */
export const getFeed = async (deps: Deps, { secret }: { readonly secret: string }): Promise<Feed> => {
  const { workspaceId } = found(await deps.db.system.read(({ feeds }) => feeds.withHash(deps.secrets.digest(secret.replace(/\.ics$/, '')))), 'feed.not_found')
  const text = await deps.db.read(workspaceId, async stores => {
    const { zone, name } = await stores.workspace.get()
    const today = deps.today(zone)
    const [from, to] = [addDays(today, -BACK), addDays(today, AHEAD)]
    const during = await stores.meetings.during(from, to)
    const rows = await rowsAround(stores, during.map(({ id }) => id), from, to)
    const known = new Set(during.map(({ id }) => id))
    const others = await stores.meetings.getMany([...rows.keys()].filter(id => !known.has(id)))
    const meetings = [...during, ...others]
    const named = await stores.contacts.named([...new Set(meetings.flatMap(meeting => meeting.contactIds))])
    const events = meetings.flatMap(meeting => feedEvents({ meeting, occurrences: rows.get(meeting.id) ?? [] }, named))
    // The same all day as long as nothing changes, so that nothing has to be sent again.
    return writeCalendar({ method: null, prodId: PROD_ID, stamp: dayNumber(today) * DAY_MS, events, name, refreshMinutes: REFRESH_MINUTES })
  })
  return { text, tag: `"${deps.secrets.digest(text)}"` }
}

/** All rows of these series, however old: calendars show the whole of a series; and of others those that stand in the stretch. */
const rowsAround = async ({ occurrences }: Stores, meetingIds: readonly MeetingId[], from: Day, to: Day): Promise<Map<MeetingId, Occurrence[]>> => {
  const found = [...await occurrences.startingBetween(wallTimeOf(from, 0), wallTimeOf(addDays(to, 1), 0)), ...await occurrences.givenBetween(meetingIds, EVER, NEVER)]
  return Map.groupBy(new Map(found.map(one => [one.id, one])).values(), one => one.meetingId)
}

const EVER = '0000-01-01T00:00' as WallTime
