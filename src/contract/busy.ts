import * as z from 'zod/mini'
import type { CalendarId, ContactId } from '#domain/base/ids.ts'
import { endpoint, nothing } from './endpoint.ts'
import { refill } from './interaction.ts'
import { wallTime } from './meeting.ts'
import { act, count, day, flag, format, id, shortText } from './value.ts'

const calendarId = id<CalendarId>()
const person = z.object({ id: id<ContactId>(), name: z.string(), salutation: z.string() })
const keys = z.array(z.string().check(z.maxLength(64))).check(z.minLength(1), z.maxLength(500))

const problems = z.array(z.object({ line: z.int(), text: z.string() }))
/** Where a calendar is read again and again: of its address only the host and the last four letters. `problem`: why it was not read last time. */
const subscription = z.object({ host: z.string(), end: z.string(), refreshedAt: z.string(), nextAt: z.string(), problem: z.nullable(z.object({ key: z.string(), text: z.string() })) })

/** A calendar kept elsewhere. `showTitles`: its events are shown by their titles, or only as busy. `subscription` is null for one of a file. */
export const calendarView = z.object({ id: calendarId, name: z.string(), showTitles: z.boolean(), events: z.int(), broughtAt: z.string(), subscription: z.nullable(subscription) })
/** A time one of them is on. `title` is '' where titles are not shown; `free` times are in nobody's way. */
export const busyView = z.object({ calendarId, calendar: z.string(), title: z.string(), start: wallTime, minutes: z.int(), allDay: z.boolean(), free: z.boolean() })
/** An event that happened with people of the network. `logged`: contact with one of them on that day is logged already. */
export const seenView = z.object({ key: z.string(), title: z.string(), calendar: z.string(), start: wallTime, minutes: z.int(), format, people: z.array(person), logged: z.boolean() })

export const listCalendars = endpoint({ method: 'GET', path: '/calendars', summary: 'The calendars brought from elsewhere, by name.', input: nothing, returns: z.object({ items: z.array(calendarView) }) })
export const bringCalendar = endpoint({
  method: 'POST', path: '/calendars', repeat: 'refused', creates: true, bytes: 'up',
  summary: 'Takes an .ics file in as busy times (at most 5 MB, 5,000 events), in place of the calendar of the same name. What cannot be read is told line by line, the rest is kept.',
  input: z.object({ fileName: shortText, name: z.optional(shortText) }),
  returns: z.object({ ...act.shape, calendar: calendarView, replaced: z.boolean(), problems }),
})
export const subscribeCalendar = endpoint({
  method: 'POST', path: '/calendars/subscribe', creates: true,
  summary: 'Subscribes to a calendar at an https, http or webcal address: read at once, then every half hour by itself. The address is kept sealed and never given out again.',
  input: z.object({ address: z.string().check(z.trim(), z.minLength(1), z.maxLength(2_000)), name: z.optional(shortText) }), returns: z.object({ ...act.shape, calendar: calendarView, problems }),
})
export const refreshCalendar = endpoint({
  method: 'POST', path: '/calendars/:calendarId/refresh', repeat: 'harmless', summary: 'Reads a subscribed calendar now; that it could not be read is told with it. No act: nothing to be undone.',
  input: z.object({ calendarId }), returns: z.object({ calendar: calendarView, problems }),
})
export const editCalendar = endpoint({
  method: 'PATCH', path: '/calendars/:calendarId', summary: 'Names a calendar anew, or shows its events by their titles or only as busy.',
  input: z.object({ calendarId, name: z.optional(shortText), showTitles: z.optional(flag) }), returns: z.object({ ...act.shape, calendar: calendarView }),
})
export const removeCalendar = endpoint({ method: 'DELETE', path: '/calendars/:calendarId', summary: 'Takes a calendar and its busy times away; contact taken from it stays.', input: z.object({ calendarId }), returns: act })
export const listBusy = endpoint({
  method: 'GET', path: '/busy', summary: 'The busy times of a stretch of days (at most 62), from all calendars brought, in order.', input: z.object({ from: day, to: day }), returns: z.object({ items: z.array(busyView) }),
})
export const listSeen = endpoint({
  method: 'GET', path: '/seen', summary: 'Events of the last year that happened with people of the network, the newest first, to be logged or turned down; `count` of all.',
  input: z.object({ limit: z.optional(count(500)) }), returns: z.object({ items: z.array(seenView), count: z.int() }),
})
export const takeSeen = endpoint({ method: 'POST', path: '/seen/take', summary: 'Logs such events as contact that happened, as one act.', input: z.object({ keys }), returns: z.object({ ...act.shape, taken: z.int(), refills: z.array(refill) }) })
export const leaveSeen = endpoint({ method: 'POST', path: '/seen/leave', summary: 'Turns such events down; they are not offered again.', input: z.object({ keys }), returns: z.object({ ...act.shape, left: z.int() }) })
