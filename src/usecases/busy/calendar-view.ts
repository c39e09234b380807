import type { CalendarId } from '#domain/base/ids.ts'
import type { BusyCalendar } from '#domain/meeting/busy.ts'
import type { AddressShown, Subscription } from '#domain/meeting/subscription.ts'
import type { IcsProblem } from '#formats/icalendar/problem.ts'
import { failures } from '#i18n/failures.ts'
import { translateKey } from '#i18n/messages.ts'
import { instantOf, type Who } from '../deps.ts'
import { type ProblemView, problemView } from '../mail/problem-view.ts'

export interface CalendarView {
  readonly id: CalendarId
  readonly name: string
  readonly showTitles: boolean
  readonly events: number
  readonly broughtAt: string
  /** Of one that is read at an address; null for a file. */
  readonly subscription: (AddressShown & { readonly refreshedAt: string; readonly nextAt: string; readonly problem: ProblemView | null }) | null
}

export const calendarView = (locale: Who['locale'], { id, name, showTitles, events, broughtAt, subscribed }: BusyCalendar, subscription: Subscription | null): CalendarView => ({
  id, name, showTitles, events: subscription?.events ?? events, broughtAt,
  subscription: subscribed === undefined || subscription === null
    ? null
    : { ...subscribed, refreshedAt: instantOf(subscription.refreshedAt), nextAt: instantOf(subscription.nextAt), problem: problemView(locale, subscription.problem) },
})

/** What could not be read, with its line of the file. */
export const problemLines = (locale: Who['locale'], problems: readonly IcsProblem[]): { readonly line: number; readonly text: string }[] =>
  problems.map(({ line, key, values }) => ({ line, text: translateKey(failures, locale, key, values) }))
