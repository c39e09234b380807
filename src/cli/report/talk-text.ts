import type { Returned } from '#client/returned.ts'
import type { getCalendar } from '#contract/meeting.ts'
import { addMinutes, dayOf, type WallTime } from '#domain/time/wall-time.ts'
import type { Day } from '#domain/time/day.ts'
import { cliMeet } from '#i18n/cli-meet.ts'
import { shortDay, weekday } from '#i18n/dates.ts'
import { loopWords } from '#i18n/loop.ts'
import { type Locale, translate } from '#i18n/messages.ts'
import { plain } from '../terminal/width.ts'

type Talk = Returned<typeof getCalendar>['occurrences'][number]

/** 周五 12 月 11 日 12:00–13:00 */
export const whenText = (locale: Locale, { start, minutes }: { readonly start: WallTime; readonly minutes: number }, today: Day): string =>
  translate(cliMeet, locale, 'when', { weekday: weekday(locale, dayOf(start)), on: shortDay(locale, dayOf(start), today), from: start.slice(11), to: addMinutes(start, minutes).slice(11) })

/** How people are called, one after another. */
export const namesText = (locale: Locale, people: readonly { readonly name: string; readonly salutation: string }[]): string => people.map(({ name }) => plain(name)).join(cliMeet[locale].between)

/** Why a day is none to meet on; '' for any other. */
export const markText = (locale: Locale, mark: Talk['dayOff']): string =>
  mark === null || mark.kind === 'work' ? '' : mark.name === '' ? cliMeet[locale].weekend : translate(cliMeet, locale, 'off', { name: mark.name })

/** What else is to be known of a talk: its state, where it was, that its day is off. */
export const noteText = (locale: Locale, { state, next, moved, recurrenceId, minutes, dayOff }: Talk, today: Day): string => [
  loopWords[locale][state], next === null ? '' : translate(cliMeet, locale, 'next', { step: loopWords[locale][`next_${next}`] }),
  moved ? translate(cliMeet, locale, 'moved_from', { on: whenText(locale, { start: recurrenceId, minutes }, today) }) : '', markText(locale, dayOff),
].filter(text => text !== '').join(cliMeet[locale].stop)
