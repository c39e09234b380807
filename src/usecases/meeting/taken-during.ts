import { instantOf } from '#domain/time/zone-time.ts'
import { type WallTime, wallTimeNumber } from '#domain/time/wall-time.ts'
import { calendar as words } from '#i18n/calendar.ts'
import { translate } from '#i18n/messages.ts'
import type { Stores } from '#store/stores.ts'
import { busyDuring } from '../busy/busy-during.ts'
import type { Who } from '../deps.ts'
import type { Taken } from './busy.ts'
import type { TalkKey } from './change-talk.ts'
import { talksDuring } from './talks-during.ts'

/** What takes up my time within a half-open stretch of the workspace's clock: talks but `except`, and what the calendars that were brought call busy, by its title where they show it. */
export const takenDuring = async (stores: Stores, { zone, locale }: Who, from: WallTime, to: WallTime, except: TalkKey | null = null): Promise<Taken[]> => {
  const talks = (await talksDuring(stores, zone, from, to)).filter(({ meeting, one }) => meeting.id !== except?.meetingId || one.recurrenceId !== except.recurrenceId).map(({ meeting, one, at }): Taken => ({ at, minutes: one.minutes, title: meeting.title }))
  const titled = new Set((await stores.calendars.all()).filter(({ showTitles }) => showTitles).map(({ id }) => id))
  const busy = (await busyDuring(stores, { from, to, zone })).filter(({ event }) => !event.free).map(({ event, start, minutes }): Taken => ({
    at: instantOf(start, zone) ?? wallTimeNumber(start) * 60_000, minutes, title: titled.has(event.calendarId) && event.title !== '' ? event.title : translate(words, locale, 'busy'),
  }))
  return [...talks, ...busy]
}
