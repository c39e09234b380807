import type { CalendarId, SeenEventId } from '../base/ids.ts'
import type { Series } from '../recurrence/series.ts'
import type { Day } from '../time/day.ts'
import type { WallTime } from '../time/wall-time.ts'
import type { AddressShown } from './subscription.ts'

/** A calendar of mine kept elsewhere (外部日历): its events are busy times here. */
export interface BusyCalendar {
  readonly id: CalendarId
  /** What the reader calls it; a file with the same name replaces it as a whole. */
  readonly name: string
  /** Whether its events are shown by their titles, or only as 忙. */
  readonly showTitles: boolean
  /** What its events are kept under: the SHA-256 of the file they came in, or an id of its own when it is subscribed to. */
  readonly contentId: string
  /** Of a file; of a subscription they come and go (`Subscription.events`), and this is 0. */
  readonly events: number
  /** When it was brought or subscribed to. UTC instant, ISO 8601. */
  readonly broughtAt: string
  /** What is shown of the address it is read at; absent when it came in a file. */
  readonly subscribed?: AddressShown
}

/** Somebody an event names, by e-mail in lower case. */
export interface BusyPerson {
  readonly email: string
  /** They said they would not come. */
  readonly declined: boolean
}

/** An event of such a calendar: a series on its own clock, or with `recurrenceId` what takes the place of one occurrence. */
export interface BusyEvent extends Series {
  readonly uid: string
  /** The original start of the occurrence it replaces, on the clock of its series. */
  readonly recurrenceId: WallTime | null
  /** It replaces that occurrence and moves all after it as well. */
  readonly thisAndFuture: boolean
  readonly title: string
  readonly place: string
  /** TRANSP:TRANSPARENT: shown, but in nobody's way. */
  readonly free: boolean
  /** STATUS:CANCELLED of one occurrence, which is then not there. */
  readonly cancelled: boolean
  readonly people: readonly BusyPerson[]
}

/** An event that was offered as contact that happened and was taken or turned down: it is not offered again. */
export interface SeenEvent {
  readonly id: SeenEventId
  /** A digest of UID and original start. */
  readonly key: string
}

/** An event to be kept and the days outside of which it is never on, by its own clock. */
export interface SpannedEvent {
  readonly event: BusyEvent
  readonly first: Day
  readonly last: Day
}
