import { createHash } from 'node:crypto'
import { Failure } from '#domain/base/failure.ts'
import type { CalendarId } from '#domain/base/ids.ts'
import type { BusyCalendar } from '#domain/meeting/busy.ts'
import { decodeText } from '#formats/workbook/decode-text.ts'
import { failures } from '#i18n/failures.ts'
import { translateKey } from '#i18n/messages.ts'
import { actOf, type Deps, instantOf, type Who } from '../deps.ts'
import { type CalendarView, calendarView } from './calendar-view.ts'
import { CALENDAR_BYTES, readEvents } from './read-events.ts'

export interface CalendarBrought {
  readonly actId: string
  readonly calendar: CalendarView
  /** One of the same name was there. */
  readonly replaced: boolean
  /** What could not be read, with its line of the file; the rest was. */
  readonly problems: readonly { readonly line: number; readonly text: string }[]
}

const NOTHING_READ: ReadonlySet<string> = new Set(['calendar.too_large', 'calendar.not_a_calendar'])

/**
 * Takes an .ics file in as busy times, in place of the calendar of the same name: the one given, what the file calls itself, or the file's own.
 * Fails with `calendar.too_large` or `calendar.not_a_calendar`.
 */
export const bringCalendar = async (deps: Deps, who: Who, { fileName, name }: { readonly fileName: string; readonly name?: string }, bytes: Uint8Array): Promise<CalendarBrought> => {
  if (bytes.length > CALENDAR_BYTES) throw tooLarge()
  const read = readEvents(decodeText(bytes), who.zone)
  const fatal = read.problems.find(({ key }) => NOTHING_READ.has(key))
  if (fatal?.key === 'calendar.too_large') throw tooLarge()
  if (fatal !== undefined) throw Failure.of('invalid', 'calendar.not_a_calendar', {})
  const called = nameOf([name ?? '', read.name ?? '', fileName.replace(/\.\w{1,5}$/, '')])
  // What is read of the same file may change with the zone and with how we read.
  const contentId = createHash('sha256').update(`1 ${who.zone} `).update(bytes).digest('hex')
  const act = actOf(deps, who, 'busy.bring')
  const brought = { name: called, contentId, events: read.events.length, broughtAt: instantOf(deps.now()) }
  return deps.db.transact(who.workspaceId, act, async ({ calendars }) => {
    const before = await calendars.withName(called)
    const calendar: BusyCalendar = before === null ? { ...brought, id: deps.newId() as CalendarId, showTitles: true } : { ...before, ...brought }
    await calendars.keepEvents(contentId, read.events)
    await (before === null ? calendars.insert(calendar) : calendars.update(before, calendar))
    const problems = read.problems.map(({ line, key, values }) => ({ line, text: translateKey(failures, who.locale, key, values) }))
    return { actId: act.actId, calendar: calendarView(calendar), replaced: before !== null, problems }
  }, 'long write')
}

const tooLarge = (): Failure => Failure.of('too_large', 'calendar.too_large', { limit: '5 MiB' })

const LONGEST = 100

const nameOf = (names: readonly string[]): string => names.map(one => one.replace(/\s+/g, ' ').trim().slice(0, LONGEST)).find(one => one !== '') ?? '.ics'
